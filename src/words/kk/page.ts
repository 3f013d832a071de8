import type { Messages } from "../language/messages";
import { asPeriod } from "./forms/periods";

export const page: Pick<Messages, "description" | "bar" | "views" | "reading" | "again" | "failure" | "unit"> = {
  description: "Елдің серіктестерімен саудасы: мәлімделген деректер және статистика.",
  bar: {
    source: "Дереккөз",
    language: "Тіл",
    theme: "Безендіру",
    light: "Жарық",
    dark: "Қараңғы",
    yours: "Сіздің деректеріңіз",
    open: "Ашу…",
    age: (latest) => `соңғы деректер: ${asPeriod(latest)}`,
    latest: "Соңғысын көрсету",
    about: "Деректерді қалай оқу керек",
  },
  views: {
    compare: "Салыстыру",
    trend: "Үрдіс",
    ranking: "Рейтинг",
    map: "Карта",
    mirror: "Айна",
    table: "Кесте",
    brief: "Анықтама",
    check: "Тексеру",
  },
  reading: "Деректер оқылуда",
  again: "Қайта оқылуда…",
  failure: {
    title: "Беттің бұл бөлігін көрсету мүмкін болмады",
    reload: "Бетті қайта жүктеу",
    unfetched:
      "Оның кодын алу мүмкін болмады. Байланыс жоқ немесе бет жүктелгеннен кейін сайт жаңартылған болуы мүмкін; таңдалғанның бәрі мекенжайда сақталған.",
    text: "Таңдалғанның бәрі мекенжайда сақталған, ештеңе жоғалған жоқ.",
  },
  unit: (reportedBy) => `млн АҚШ доллары, ағымдағы баға; экспорт — ФОБ, импорт — СИФ; ${reportedBy}`,
};
