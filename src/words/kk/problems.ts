import type { Messages } from "../language/messages";
import { unreachedIn } from "../language/unreached";

export const problems: Messages["problems"] = {
  nothing: "Деректерді оқу мүмкін болмады",
  nothingRest: "Оларсыз көрсететін ештеңе жоқ; сұрау сілтемеде сақталған.",
  rest: "Оқылғаны көрсетілді; ештеңе жоғалған жоқ.",
  retry: "Қайталау",
  cancel: "Бас тарту",
  late: "Деректер әдеттегіден баяу келуде.",
  copy: "Хабарды көшіру",
  one: "Деректердің бір бөлігін оқу мүмкін болмады",
  edition: "Деректер каталогтағы басылымнан емес",
  several: (count) => `Деректердің ${count} бөлігін оқу мүмкін болмады`,
  file: (path) => `${path} файлын оқу мүмкін болмады`,
  reason: unreachedIn({
    sentence: "жүктеу мүмкін болмады",
    offline: "желіге қосылым жоқ",
    silent: (seconds) => `сервер ${seconds} секунд бойы жауап бермеді`,
    mute: "сервер жауап бермеді",
  }),
  more: (count) => `Тағы ${count}.`,
  show: (reporter) => `Көрсету: ${reporter}`,
  noLanguage: (language) => `«${language}» тіліндегі мәтіндерді алу мүмкін болмады`,
  editionText: (files) => `${files}: деректер дұрыс және пайдаланылады, бірақ бұл каталогта сипатталған файл емес.`,
};
