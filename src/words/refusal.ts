import type { Language } from "../core/area";
import { visible } from "../core/plainText";

/** How a picture may be broken. */
export type Break = "cut off" | "damaged" | "too long" | "no end";

/** Why nothing is taken from a picture; `place` is where, such as `IDAT, 120`. */
export type Refusal =
  | { readonly what: "damaged" | "newer" | "foreign"; readonly kind: "PNG" | "SVG" }
  | { readonly what: "broken"; readonly kind: "PNG" | "SVG"; readonly how: Break; readonly place: string }
  | { readonly what: "too large" | "no picture" | "unreadable" };

interface Words {
  readonly refused: Readonly<Record<"too large" | "no picture" | "unreadable", string>> &
    Readonly<Record<"damaged" | "newer" | "foreign", (kind: string) => string>>;
  readonly broken: Readonly<Record<Break, (place: string) => string>>;
}

// All five together, as they are loaded with the one part of the page that opens pictures.
const words: Readonly<Record<Language, Words>> = {
  en: {
    refused: {
      "too large": "The file is larger than the 20 MB that are read",
      "no picture": "The file is neither a PNG nor an SVG picture",
      unreadable: "The file could not be read: it may be a folder, or have been moved",
      damaged: (kind) => `The figures inside this ${kind} are damaged, so nothing was taken from them`,
      newer: (kind) => `This ${kind} was made by a newer version of Vis-à-Vis. Load the page again to get that version`,
      foreign: (kind) =>
        `This ${kind} carries no figures of Vis-à-Vis. It comes from elsewhere, or a chat, a clipboard or an editor has taken them out; then the address in the picture still leads back`,
    },
    broken: {
      "cut off": (place) => `This PNG is cut off (${place})`,
      damaged: (place) => `This PNG is damaged (${place})`,
      "too long": (place) => `This PNG has longer or more texts than are read (${place})`,
      "no end": () => "This SVG is broken: the figures in it have no end",
    },
  },
  ru: {
    refused: {
      "too large": "Файл больше 20 МБ, такие не читаются",
      "no picture": "Файл не является изображением PNG или SVG",
      unreadable: "Не удалось прочитать файл: возможно, это папка или файл был перемещён",
      damaged: (kind) => `Показатели внутри этого ${kind} повреждены, из них ничего не взято`,
      newer: (kind) =>
        `Этот ${kind} создан более новой версией Vis-à-Vis. Загрузите страницу заново, чтобы получить её`,
      foreign: (kind) =>
        `В этом ${kind} нет показателей Vis-à-Vis. Он сделан в другом месте, или их удалил мессенджер, буфер обмена или редактор; тогда к данным по-прежнему ведёт адрес на изображении`,
    },
    broken: {
      "cut off": (place) => `Этот PNG обрезан (${place})`,
      damaged: (place) => `Этот PNG повреждён (${place})`,
      "too long": (place) => `В этом PNG тексты длиннее или их больше, чем читается (${place})`,
      "no end": () => "Этот SVG повреждён: у показателей в нём нет конца",
    },
  },
  kk: {
    refused: {
      "too large": "Файл 20 МБ-тан үлкен, мұндай файл оқылмайды",
      "no picture": "Файл PNG де, SVG де суреті емес",
      unreadable: "Файлды оқу мүмкін болмады: бұл қалта болуы немесе файлдың орны ауысуы мүмкін",
      damaged: (kind) => `Осы ${kind} ішіндегі көрсеткіштер бүлінген, олардан ештеңе алынған жоқ`,
      newer: (kind) => `Бұл ${kind} Vis-à-Vis-тің жаңарақ нұсқасында жасалған. Оны алу үшін бетті қайта жүктеңіз`,
      foreign: (kind) =>
        `Бұл ${kind} ішінде Vis-à-Vis көрсеткіштері жоқ. Ол басқа жерде жасалған немесе көрсеткіштерді чат, алмасу буфері не редактор алып тастаған; онда деректерге суреттегі мекенжай апарады`,
    },
    broken: {
      "cut off": (place) => `Бұл PNG қиылған (${place})`,
      damaged: (place) => `Бұл PNG бүлінген (${place})`,
      "too long": (place) => `Бұл PNG мәтіндері оқылатыннан ұзын немесе көп (${place})`,
      "no end": () => "Бұл SVG бүлінген: ондағы көрсеткіштердің соңы жоқ",
    },
  },
  es: {
    refused: {
      "too large": "El archivo supera los 20 MB que se pueden leer",
      "no picture": "El archivo no es una imagen PNG ni SVG",
      unreadable: "No se ha podido leer el archivo: puede ser una carpeta o haberse movido",
      damaged: (kind) => `Las cifras que contiene este ${kind} están dañadas, así que no se ha tomado nada de ellas`,
      newer: (kind) =>
        `Este ${kind} se hizo con una versión más reciente de Vis-à-Vis. Vuelva a cargar la página para obtenerla`,
      foreign: (kind) =>
        `Este ${kind} no contiene cifras de Vis-à-Vis. Procede de otro lugar, o las ha quitado un chat, el portapapeles o un editor; en ese caso la dirección de la imagen sigue llevando a ellas`,
    },
    broken: {
      "cut off": (place) => `Este PNG está cortado (${place})`,
      damaged: (place) => `Este PNG está dañado (${place})`,
      "too long": (place) => `Los textos de este PNG son más largos o más numerosos de lo que se lee (${place})`,
      "no end": () => "Este SVG está dañado: las cifras que contiene no tienen final",
    },
  },
  pt: {
    refused: {
      "too large": "O ficheiro excede os 20 MB que é possível ler",
      "no picture": "O ficheiro não é uma imagem PNG nem SVG",
      unreadable: "Não foi possível ler o ficheiro: pode ser uma pasta ou ter sido movido",
      damaged: (kind) => `Os valores contidos neste ${kind} estão danificados, pelo que nada foi retirado deles`,
      newer: (kind) =>
        `Este ${kind} foi feito por uma versão mais recente do Vis-à-Vis. Recarregue a página para a obter`,
      foreign: (kind) =>
        `Este ${kind} não contém valores do Vis-à-Vis. Vem de outro lugar, ou foram retirados por um chat, pela área de transferência ou por um editor; nesse caso, o endereço na imagem continua a levar a eles`,
    },
    broken: {
      "cut off": (place) => `Este PNG está cortado (${place})`,
      damaged: (place) => `Este PNG está danificado (${place})`,
      "too long": (place) => `Os textos deste PNG são mais longos ou mais numerosos do que se lê (${place})`,
      "no end": () => "Este SVG está danificado: os valores nele contidos não têm fim",
    },
  },
};

/** Why nothing is taken from a picture, as a sentence without its full stop. */
export function refusalText(refusal: Refusal, language: Language): string {
  const { refused, broken } = words[language];
  switch (refusal.what) {
    case "damaged":
    case "newer":
    case "foreign":
      return refused[refusal.what](refusal.kind);
    case "broken":
      return broken[refusal.how](visible(refusal.place));
    default:
      return refused[refusal.what];
  }
}
