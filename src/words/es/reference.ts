import { closed } from "../phrase";
import type { More } from "../language/more";
import { al } from "./forms/periods";

export const reference: More["reference"] = {
  formula: "Fórmula",
  writtenLabel: "Párrafos",
  written: { each: "uno por socio", together: "uno para todos" },
  title: "Para referencia",
  afterLabel: "Base del párrafo",
  languageLabel: "Idioma del párrafo",
  withoutNotes: "sin notas",
  after: { stated: "según lo anunciado", statistics: "según la estadística", both: "ambos" },
  copy: "Copiar párrafo",
  copied: "Copiado",
  statement: "Comunicado",
  now: "Estadística actual",
  inflow: "Entrada de IED",
  by: (publisher, date) => closed(`Anunciado por: ${publisher}, ${date}`),
  inNews: (date) => closed(`Según una noticia, ${date}`),
  copyOf: (partner) => `Copiar párrafo, ${partner}`,
  about: (partner) => `Lo anunciado sobre ${partner} frente a la estadística`,
  growth: (of) =>
    ({
      turnover: "Variación del intercambio",
      exports: "Variación de las exportaciones",
      imports: "Variación de las importaciones",
    })[of],
  otherPeriod: (about, stated, asked) =>
    `Los comunicados disponibles ${about} se refieren ${al(stated)}, no ${al(asked)}.`,
  silent: (about) => `No consta ningún comunicado oficial ${about}.`,
};
