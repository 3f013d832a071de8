import { many, number } from "./forms/numbers";
import { de } from "./forms/periods";
import { of } from "./forms/areas";
import type { AboutWords } from "../language/about";

export const about: AboutWords = {
  back: "Volver al gráfico",
  lead: (reporters) =>
    `Lo que los países comercian entre sí en bienes, en dólares estadounidenses a los precios y tipos de cambio de cada momento, según los datos de ${many(reporters, "país", "países")}; al lado figura lo que anunciaron las autoridades y la prensa. Las estimaciones son de las propias fuentes y están marcadas.`,
  parts: {
    figures: "Las cifras",
    sides: "El valor y las dos partes",
    precision: "Precisión y cotejo",
    order: "Puestos y grupos",
    sources: "Las fuentes y su antigüedad",
    offline: "Sin conexión",
    mistakes: "Si una cifra parece errónea",
    makers: "Quién hace esto",
  },
  latest: (reporter, latest, age) => `Los últimos datos ${of(reporter)} son ${de(latest)}, período que terminó ${age}.`,
  age(months) {
    if (months === 0) return "hace menos de un mes";
    const years = Math.floor(months / 12);
    return years < 2 ? `hace ${many(months, "mes", "meses")}` : `hace ${number(years)} años`;
  },
  spans: (periods, age) => `Cifras de: ${periods}; el último período terminó ${age}.`,
  statements: (n, first, last) =>
    `${many(n, "anuncio", "anuncios")} de las autoridades y la prensa, del ${first} al ${last}.`,
  version: (version) => `Versión ${version} de los datos.`,
  mistakes:
    "Las cifras son las que publican las fuentes. Compare la que parezca errónea con la fuente, cuya dirección figura arriba, y con la edición que allí se nombra; «Copiar enlace», bajo el gráfico, conserva la pregunta para quien la examine.",
  report: "Comunicar un error",
  makers:
    "Vis-à-Vis es software libre con licencia MIT, obra de sus colaboradores. Las cifras son de las fuentes citadas, en las condiciones de estas; los demás textos son nuestros. La página no usa cookies ni cuenta a los visitantes, y los archivos que usted abre se quedan en su dispositivo.",
};
