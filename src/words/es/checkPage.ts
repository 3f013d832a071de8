import { many, number } from "./forms/numbers";
import type { CheckPageWords } from "../language/checkPage";

export const checkPage: CheckPageWords = {
  ask: "Pegue un comunicado y vea qué cifras se sostienen",
  nothing: "No se ha reconocido en este texto ninguna cifra de comercio o inversión",
  unchecked: (count) => `${many(count, "cifra leída", "cifras leídas")}; ninguna se puede comprobar`,
  finding: ({ agree, differ, otherwise, open }) =>
    `${[
      `${number(agree)} de ${many(agree + differ + otherwise, "cifra", "cifras")} ${agree === 1 ? "coincide" : "coinciden"} con la estadística`,
      ...(otherwise > 0 ? [`${number(otherwise)} ${otherwise === 1 ? "se explica" : "se explican"} de otro modo`] : []),
      ...(differ > 0 ? [`${number(differ)} no ${differ === 1 ? "se sostiene" : "se sostienen"}`] : []),
    ].join(", ")}${open > 0 ? `; ${number(open)} no se ${open === 1 ? "puede" : "pueden"} comprobar` : ""}`,
  label: "Texto que comprobar",
  placeholder: "Pegue un texto en inglés, ruso, kazajo, español o portugués, o suelte un archivo .txt, .html o .docx.",
  stays: "El texto no sale de este dispositivo.",
  clear: "Vaciar",
  examples: "Ejemplos:",
  example: (partner, date) => `${partner}, ${date}`,
  language: "Idioma del texto",
  detected: (language) => `según el texto: ${language}`,
  date: "Fecha del texto",
  dateNote: "para «este año» y similares",
  shown: "El texto con sus cifras señaladas",
  reading: "Comprobando las cifras",
  table: "Afirmaciones",
  heads: { words: "En el texto", meaning: "Se entiende", statistics: "Estadística", verdict: "Resultado" },
  guessed: "supuesto",
  reporter: (quote) => `Declarante de ${quote}`,
  partner: (quote) => `Socio de ${quote}`,
  period: (quote) => `Período de ${quote}`,
  currency: (quote) => `Moneda de ${quote}`,
  confirm: "Es correcto",
  unknown: "no se sabe",
  show: (figure) => `${figure}: mostrar en su vista`,
  unread: (count) => `${many(count, "cifra vista y no leída", "cifras vistas y no leídas")}:`,
  copy: "Copiar la revisión",
  copied: "Revisión copiada.",
  print: "Imprimir",
  keep: "Guardar como declaraciones",
  keepNote:
    "Las afirmaciones leídas sin suponer nada quedan junto a la estadística en todas las vistas, en este dispositivo.",
  link: "Copiar enlace con el texto",
  linkNote: "Quien abra ese enlace leerá el texto; no se envía a ningún servidor.",
  cut: (length) =>
    `El texto es más largo de lo que se puede comprobar de una vez: se leyeron los primeros ${number(length)} caracteres.`,
  pdf: "Aquí no se puede leer el texto de un PDF. Cópielo del PDF y péguelo.",
};
