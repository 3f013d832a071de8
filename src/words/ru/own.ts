import { findings as findingWords } from "./findings";
import { counted, form, genitiveOf, number } from "./forms/numbers";
import type { OwnWords } from "../language/own";

const figures = (count: number): string => counted(count, "показатель", "показателя", "показателей");

export const own: OwnWords = {
  reading: (file, percent, rows) =>
    `Чтение файла «${file}»: ${percent}%${rows > 0 ? `, ${counted(rows, "строка", "строки", "строк")}` : ""}`,
  cancel: "Отменить",
  stays: "Ничего никуда не отправляется: файлы читаются на этом устройстве, и их данные остаются на нём.",
  title: "Ваш файл",
  figures,
  statements: (count) => counted(count, "сообщение", "сообщения", "сообщений"),
  what: (parts, said) => `${parts.join(", ")}: ${said}`,
  kinds: {
    year: (periods) => `по годам (${periods})`,
    half: (periods) => `по полугодиям (${periods})`,
    quarter: (periods) => `по кварталам (${periods})`,
    month: (periods) => `по месяцам (${periods})`,
    part: (periods) => `по частям года (${periods})`,
  },
  partners: (count) => counted(count, "партнёр", "партнёра", "партнёров"),
  reporters: (count) => counted(count, "отчитывающаяся страна", "отчитывающиеся страны", "отчитывающихся стран"),
  indicators: {
    turnover: "товарооборот",
    exports: "экспорт",
    imports: "импорт",
    fdiGrossInflow: "валовой приток прямых инвестиций",
    fdiInwardPosition: "позиция по прямым инвестициям в стране",
    fdiOutwardPosition: "позиция по прямым инвестициям за рубежом",
  },
  inEuros: "в евро",
  take: "Использовать эти данные",
  takeAll: (files) => `Использовать данные ${number(files)} ${genitiveOf(files, "файла", "файлов")}`,
  dismiss: "Закрыть",
  forgetNames: (names) => `Забыть сказанное о ${number(names)} ${genitiveOf(names, "названии", "названиях")}`,
  leaveOut: "Не использовать этот файл",
  nothingUsable: "Ни один показатель этого файла использовать нельзя.",
  findings: findingWords,
  look: "На что обратить внимание",
  sound: "Замечаний нет.",
  andMore: (count) => `и ещё ${number(count)}`,
  copyReport: "Копировать эти замечания",
  downloadReport: "Скачать эти замечания",
  copied: "Скопировано.",
  means: (name) => `Какая страна названа «${name}»`,
  noCountry: "не страна, не учитывать",
  undecided: "не решено",
  stands: (what) => `Какое значение использовать: ${what}`,
  neither: "ни одно из них",
  refused: {
    empty: (file) => `Файл «${file}» пуст.`,
    "too large": (file) =>
      `Файл «${file}» слишком велик, чтобы прочитать его здесь. Откройте его часть или сначала распакуйте его.`,
    password: (file) => `Файл «${file}» защищён паролем. Сохраните его без пароля и откройте снова.`,
    damaged: (file) => `Файл «${file}» повреждён или неполон. Скачайте его ещё раз.`,
    picture: (file) => `Файл «${file}» — изображение, а не таблица. Откройте таблицу, по которой оно сделано.`,
    document: (file) =>
      `Файл «${file}» — документ, а не таблица. Скопируйте из него таблицу и вставьте её здесь или сохраните её в CSV или XLSX.`,
    program: (file) => `Файл «${file}» — программа, а не таблица.`,
    "no table": (file) => `Файл «${file}» — не таблица: одна из его строк слишком длинна.`,
    "unknown json": (file) =>
      `Структура JSON в файле «${file}» здесь неизвестна. Читаются SDMX-JSON, JSON-stat, UN Comtrade и файлы Vis-à-Vis.`,
    "nothing in it": (file) => `В архиве «${file}» нет ничего, что можно прочитать.`,
    unreadable: (file) => `Файл «${file}» не удалось прочитать: возможно, это папка или файл перемещён либо удалён.`,
  },
  unchanged: "Показанное не изменилось.",
  yours: {
    title: "Ваши данные",
    close: "Закрыть",
    add: "Открыть ещё один файл",
    about: (said, size, date) => `${said}, ${size}, прочитано ${date}`,
    bytes: { kB: "кБ", MB: "МБ" },
    name: (file) => `Название файла «${file}»`,
    show: (file) => `Показать «${file}»`,
    prefer: (file) => `«${file}»: использовать прежде встроенных источников`,
    preferText: "использовать прежде встроенных источников",
    replace: (file) => `Заменить «${file}» новым выпуском`,
    export: (file) => `Экспорт «${file}»`,
    remove: (file) => `Удалить «${file}»`,
    removed: (file) => `Файл «${file}» удалён.`,
    undo: "Вернуть",
    acts: { show: "Показать", replace: "Заменить…", export: "Экспорт…", remove: "Удалить" },
    newer: "Новый выпуск",
    kept: "Они хранятся, в том числе без сети, пока вы их не удалите.",
    notKept:
      "Этот браузер ничего не хранит для этой страницы: открыто приватное окно либо хранилище закрыто или заполнено. Данные останутся здесь, пока страница не будет закрыта или загружена заново.",
    broken: (file) => `Файл «${file}» больше не читается с этого устройства. Удалите его здесь и откройте файл снова.`,
    forms: {
      folder: "Папка с данными (.zip)",
      csv: "CSV",
      xlsx: "XLSX",
      sdmx: "SDMX-CSV",
      jsonstat: "JSON-stat",
    },
    revised: (count, added, gone) =>
      count + added + gone === 0
        ? "В новом выпуске те же показатели."
        : `В новом выпуске ${form(count, "изменён", "изменены", "изменено")} ${figures(count)}; добавлено: ${number(added)}, отсутствует: ${number(gone)}.`,
    takeNew: "Заменить",
    keepOld: "Оставить прежний выпуск",
  },
};
