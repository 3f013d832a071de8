import { of, inSentence, to as toArea } from "./forms/areas";
import { bare } from "./forms/periods";
import type { MirrorChartWords } from "../language/mirrorChart";

export const mirrorChart: MirrorChartWords = {
  title: "Dos registros de un mismo flujo",
  flows: (reporter, flow, period) =>
    `${flow === "exports" ? "exportaciones" : "importaciones"} ${of(reporter)} por socio, millones de dólares estadounidenses, ${bare(period)}`,
  divided: (reporter) => `Registro del socio dividido por el ${of(reporter)}`,
  gridlines: (step) => `cada línea es ${step} veces la anterior; enfrente, la diferencia FOB`,
  reportedBy: (reporter) => `registrado por ${inSentence(reporter)}`,
  reportedByPartner: "registrado por el socio",
  freight: (band, factor, isShort) =>
    `flete, ${band}; a trazos: ${factor}${isShort ? "" : ", usado para la diferencia"}`,
  equal: "igual",
  ratio: (digits) => `cociente ${digits}`,
  gap: (amount) => `diferencia ${amount}`,
  noRatio: "sin cociente respecto a cero",
  report: (counter, flow, other) =>
    `${counter.names.es}, ${flow === "exports" ? `exportaciones ${toArea(other)}` : `importaciones ${of(other)}`}`,
  absences: {
    mirrored: "estimación con la cifra de la otra parte",
    repeated: "estimación que repite un año anterior",
    estimated: "estimación de la fuente",
    notReported: "sin datos",
    notCollected: "no se recoge",
    impossible: "no puede existir",
    suppressed: "confidencial",
    undefined: "no convertible",
    bound: "solo un límite",
    group: "un grupo no tiene registro propio",
    "no file": "sin registro en los datos",
    "not loaded": "no se pudo leer su archivo",
    "not covered": "no está en los datos",
  },
};
