import type { Messages } from "../language/messages";
import { unreachedIn } from "../language/unreached";

export const problems: Messages["problems"] = {
  nothing: "Не удалось прочитать данные",
  nothingRest: "Без них показать нечего; запрос сохранён в ссылке.",
  rest: "Показано то, что удалось прочитать; ничего не потеряно.",
  retry: "Повторить",
  cancel: "Отменить",
  late: "Данные идут дольше обычного.",
  copy: "Скопировать сообщение",
  one: "Не удалось прочитать часть данных",
  edition: "Данные не из того издания, что в каталоге",
  several: (count) => `Не удалось прочитать части данных: ${count}`,
  file: (path) => `Не удалось прочитать ${path}`,
  reason: unreachedIn({
    sentence: "не удалось загрузить",
    offline: "нет сети",
    silent: (seconds) => `сервер не ответил за ${seconds} с`,
    mute: "сервер не ответил",
  }),
  more: (count) => `И ещё ${count}.`,
  show: (reporter) => `Показать: ${reporter}`,
  noLanguage: (language) => `Не удалось получить тексты на языке «${language}»`,
  editionText: (files) => `${files}: данные исправны и используются, но файл не тот, что в каталоге.`,
};
