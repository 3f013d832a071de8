import { several } from "./forms/periods";
import type { SourceWords } from "../language/source";

export const source: SourceWords = {
  sources: (n, text) => `${n > 1 ? "Fuentes" : "Fuente"}: ${text}`,
  edition: (name, day, published) => `edición de ${name} (${published ? day : `archivo del ${day}`})`,
  editions: (first, last, day) => `ediciones de ${first} a ${last} (la última del ${day})`,
  dated: (day, how) =>
    ({
      published: `publicado el ${day}`,
      "data to": `datos hasta el ${day}`,
      "last saved": `archivo del ${day}`,
      read: `leído el ${day}`,
    })[how],
  yourFile: (name) => `su archivo «${name}»`,
  entered: (publisher, day) => `${publisher} (introducido por el lector el ${day})`,
  summed: (kind) => `Sumas de los ${several[kind]}`,
  flags: { E: "estimado por la fuente, al menos en parte", P: "datos provisionales" },
  republished:
    "según la tabla 312101 de la oficina, republicada por terceros; sus sumas coinciden con los totales mensuales de la oficina con un margen de 0,1 miles de dólares",
  releases: (publisher, _, days, investment) =>
    `Cifras anunciadas${investment ? " e inversión directa" : ""}: ${publisher}, ${days}`,
  called: (name, by) => `«${name}» (${by})`,
  own: (text) => `En las fuentes: ${text}.`,
  names: "Los nombres de los países se basan en Unicode CLDR y no implican opinión sobre su condición jurídica.",
};
