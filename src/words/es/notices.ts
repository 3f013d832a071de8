import type { More } from "../language/more";
import { el, elRange } from "./forms/periods";

export const notice: More["notice"] = {
  keep: "Conservar lo que se muestra",
  kept: "El resto del enlace se ha conservado.",
  show: (period) => `Mostrar ${el(period)}`,
  noPartner: "ningún socio",
  several: (count) => `${count} partes del enlace no se han podido aplicar tal como están`,
  noData: (part) => `No hay datos para «${part}»`,
  noDataText: (shown) => `Los datos incluidos no llegan hasta ahí. Se muestra: ${shown}.`,
  notHere: (file) => `Los datos de «${file}» no están en este dispositivo`,
  notHereText: "El archivo se abrió en otro dispositivo o se eliminó de este. Para ver lo mismo, ábralo aquí.",
  unknown: (part, isGroup) => `«${part}»: ${isGroup ? "grupo desconocido" : "socio desconocido"}`,
  notUnderstood: (part) => `No se ha entendido «${part}»`,
  instead: (shown) => `En su lugar se muestra: ${shown}.`,
  readAs: (asked, shown) => `«${asked}» se ha leído como «${shown}»`,
  silent: (source, periods) => `${source} no tiene esos datos para ${elRange(periods)}`,
  figuresOf: (shown) => `Se muestran los de ${shown}.`,
  usual: {
    view: "comparación",
    partners: "lo habitual",
    year: "el año habitual",
    measure: "intercambio comercial",
    scale: "la escala habitual",
    group: "todos los socios",
    members: "los mismos miembros todos los años",
    source: "la fuente habitual",
    lang: "el idioma del navegador",
    theme: "la apariencia del sistema",
  },
  others: "los demás",
  andOthers: " y otros",
};
