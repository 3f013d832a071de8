import { findings as findingWords } from "./findings";
import { number } from "./forms/numbers";
import type { OwnWords } from "../language/own";

export const own: OwnWords = {
  reading: (file, percent, rows) => `«${file}» файлы оқылуда: ${percent}%${rows > 0 ? `, ${number(rows)} жол` : ""}`,
  cancel: "Бас тарту",
  stays: "Ештеңе ешқайда жіберілмейді: файлдар осы құрылғыда оқылады және олардың деректері осында қалады.",
  title: "Сіздің файлыңыз",
  figures: (count) => `${number(count)} көрсеткіш`,
  statements: (count) => `${number(count)} хабарлама`,
  what: (parts, counted) => `${parts.join(", ")}: ${counted}`,
  kinds: {
    year: (periods) => `жылдар бойынша (${periods})`,
    half: (periods) => `жартыжылдықтар бойынша (${periods})`,
    quarter: (periods) => `тоқсандар бойынша (${periods})`,
    month: (periods) => `айлар бойынша (${periods})`,
    part: (periods) => `жыл бөліктері бойынша (${periods})`,
  },
  partners: (count) => `${number(count)} серіктес`,
  reporters: (count) => `${number(count)} есеп беруші ел`,
  indicators: {
    turnover: "тауар айналымы",
    exports: "экспорт",
    imports: "импорт",
    fdiGrossInflow: "тікелей инвестициялардың жалпы ағыны",
    fdiInwardPosition: "елдегі тікелей инвестициялар позициясы",
    fdiOutwardPosition: "шетелдегі тікелей инвестициялар позициясы",
  },
  inEuros: "еуромен",
  take: "Осы деректерді пайдалану",
  takeAll: (files) => `${number(files)} файлдың деректерін пайдалану`,
  dismiss: "Жабу",
  forgetNames: (names) => `${number(names)} атау туралы айтылғанды ұмыту`,
  leaveOut: "Бұл файлды пайдаланбау",
  nothingUsable: "Бұл файлдың бірде-бір көрсеткішін пайдалану мүмкін емес.",
  findings: findingWords,
  look: "Назар аударатын жайттар",
  sound: "Ескертпе жоқ.",
  andMore: (count) => `және тағы ${number(count)}`,
  copyReport: "Осы ескертпелерді көшіру",
  downloadReport: "Осы ескертпелерді жүктеп алу",
  copied: "Көшірілді.",
  means: (name) => `«${name}» деген атау қай елді білдіреді`,
  noCountry: "ел емес, есепке алмау",
  undecided: "шешілмеген",
  stands: (what) => `Қай мән пайдаланылады: ${what}`,
  neither: "ешқайсысы",
  refused: {
    empty: (file) => `«${file}» файлы бос.`,
    "too large": (file) =>
      `«${file}» файлы мұнда оқу үшін тым үлкен. Оның бір бөлігін ашыңыз немесе алдымен мұрағаттан шығарыңыз.`,
    password: (file) => `«${file}» файлы құпиясөзбен қорғалған. Оны құпиясөзсіз сақтап, қайта ашыңыз.`,
    damaged: (file) => `«${file}» файлы бүлінген немесе толық емес. Оны қайта жүктеп алыңыз.`,
    picture: (file) => `«${file}» файлы — сурет, кесте емес. Сурет негізінде жатқан кестені ашыңыз.`,
    document: (file) =>
      `«${file}» файлы — құжат, кесте емес. Кестесін көшіріп, осында қойыңыз немесе CSV не XLSX пішімінде сақтаңыз.`,
    program: (file) => `«${file}» файлы — бағдарлама, кесте емес.`,
    "no table": (file) => `«${file}» файлы кесте емес: бір жолы тым ұзын.`,
    "unknown json": (file) =>
      `«${file}» файлындағы JSON құрылымы мұнда белгісіз. Мына пішімдер оқылады: SDMX-JSON, JSON-stat, UN Comtrade және Vis-à-Vis файлдары.`,
    "nothing in it": (file) => `«${file}» мұрағатында оқуға болатын ештеңе жоқ.`,
    unreadable: (file) =>
      `«${file}» файлын оқу мүмкін болмады: ол қалта болуы, жойылуы немесе басқа жерге көшірілуі мүмкін.`,
  },
  unchanged: "Көрсетілгені өзгерген жоқ.",
  yours: {
    title: "Сіздің деректеріңіз",
    close: "Жабу",
    add: "Тағы бір файл ашу",
    about: (counted, size, date) => `${counted}, ${size}, оқылған күні — ${date}`,
    bytes: { kB: "кБ", MB: "МБ" },
    name: (file) => `«${file}» файлының атауы`,
    show: (file) => `Көрсету: «${file}»`,
    prefer: (file) => `«${file}»: енгізілген дереккөздерден бұрын пайдалану`,
    preferText: "енгізілген дереккөздерден бұрын пайдалану",
    replace: (file) => `Жаңа басылыммен ауыстыру: «${file}»`,
    export: (file) => `Экспорттау: «${file}»`,
    remove: (file) => `Жою: «${file}»`,
    removed: (file) => `«${file}» файлы жойылды.`,
    undo: "Қайтару",
    acts: { show: "Көрсету", replace: "Ауыстыру…", export: "Экспорттау…", remove: "Жою" },
    newer: "Жаңа басылым",
    kept: "Жойғанға дейін олар сақталады, желісіз де ашылады.",
    notKept:
      "Бұл браузер осы бет үшін ештеңе сақтамайды: терезе жеке режимде ашылған немесе жады жабық не толы. Деректер бет жабылғанша не қайта жүктелгенше ғана осында болады.",
    broken: (file) =>
      `«${file}» файлын бұл құрылғыдан енді оқу мүмкін емес. Оны осы жерден жойып, файлды қайта ашыңыз.`,
    forms: {
      folder: "Деректер қалтасы (.zip)",
      csv: "CSV",
      xlsx: "XLSX",
      sdmx: "SDMX-CSV",
      jsonstat: "JSON-stat",
    },
    revised: (count, added, gone) =>
      count + added + gone === 0
        ? "Жаңа басылымдағы көрсеткіштер бұрынғыдай."
        : `Жаңа басылымда өзгерген көрсеткіштер: ${number(count)}, қосылғаны: ${number(added)}, жоғы: ${number(gone)}.`,
    takeNew: "Ауыстыру",
    keepOld: "Бұрынғы басылымды қалдыру",
  },
};
