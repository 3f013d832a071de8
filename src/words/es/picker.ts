import type { More } from "../language/more";
import { units, el } from "./forms/periods";

export const picker: More["picker"] = {
  partners: "Socios",
  group: "grupo",
  keys: "Intro añade, Esc cierra.",
  tongues: {
    en: "en inglés",
    ru: "en ruso",
    kk: "en kazajo",
    es: "en español",
    pt: "en portugués",
    code: "entre los códigos",
  },
  none: (typed) => `Ningún socio se llama «${typed}» en ninguno de los cinco idiomas.`,
  foundIn: (partners, tongue) => `${partners} ${tongue}`,
  already: (partner) => `${partner}: este socio ya está elegido.`,
  isReporter: (partner) => `${partner} es el país declarante y no puede ser su propio socio.`,
  missing: (typed) => `No se ha encontrado: ${typed}.`,
  world: "El mundo es el total de todos los socios.",
};

export const reporters: More["reporters"] = {
  loading: "Los demás países se están cargando.",
  failed: "No se han podido cargar los demás países.",
  none: (typed) => `Aquí no hay datos declarados por «${typed}».`,
};

export const offers: More["offers"] = {
  nearest: (partner, period) => `El ${units[period.kind]} más próximo con cifras (${partner}) es ${el(period)}`,
  only: (reporter, partners) => `Los datos contienen solo el comercio ${reporter} ${partners}`,
  unranked: "Los puestos, el mapa y las partes se dan donde las estadísticas recogen a todos los socios.",
};

export const groups: More["groups"] = { label: "Socios clasificados", all: "Todos los socios", other: "Otro grupo" };
