import type { Messages } from "../language/messages";
import { asPeriod } from "./forms/periods";

export const page: Pick<Messages, "description" | "bar" | "views" | "reading" | "again" | "failure" | "unit"> = {
  description: "Торговля страны с партнёрами: что заявлено и что показывает статистика.",
  bar: {
    source: "Источник",
    language: "Язык",
    theme: "Оформление",
    light: "Светлое",
    dark: "Тёмное",
    yours: "Ваши данные",
    open: "Открыть…",
    age: (latest) => `данные по ${asPeriod(latest)}`,
    latest: "Показать последние",
    about: "Как читать эти данные",
  },
  views: {
    compare: "Сравнение",
    trend: "Динамика",
    ranking: "Рейтинг",
    map: "Карта",
    mirror: "Зеркало",
    table: "Таблица",
    brief: "Справка",
    check: "Проверка",
  },
  reading: "Чтение данных",
  again: "Повторное чтение…",
  failure: {
    title: "Не удалось показать эту часть страницы",
    reload: "Загрузить страницу заново",
    unfetched: "Не удалось получить её код. Возможно, нет связи или сайт обновился; всё выбранное сохранено в адресе.",
    text: "Всё выбранное сохранено в адресе, ничего не потеряно.",
  },
  unit: (reportedBy) => `млн долл. США, текущие цены; экспорт — ФОБ, импорт — СИФ; ${reportedBy}`,
};
