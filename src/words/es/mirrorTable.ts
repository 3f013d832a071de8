import type { More } from "../language/more";
import { elRange, units, el, bare } from "./forms/periods";

export const mirrorTable: More["mirror"] = {
  partnersSource: "Fuente de los socios",
  factor: "Factor CIF/FOB",
  unit: "millones de dólares estadounidenses, precios corrientes",
  partnerReports: "Declara el socio",
  year: "Año",
  partnerFob: "Socio, FOB",
  gapFob: "Diferencia, FOB",
  inPercent: "En porcentaje",
  ratio: "Cociente",
  asymmetry: "Asimetría",
  never: "Los datos no los contienen para ningún año. La declaración de la otra parte llega en su propio archivo.",
  others: " y otros",
  reporterFob: (reporters) => `Datos ${reporters}, FOB`,
  sources: (reporter) => `Fuentes: ${reporter}; socio`,
  fromEuros: (source) => `${source}, de euros`,
  note: (reporters, factor) =>
    `La diferencia es el dato del socio menos el ${reporters}, en porcentaje de este último, una vez divididas las importaciones por ${factor}; la asimetría es la misma diferencia en porcentaje de la media de ambos. El cociente corresponde a los datos publicados. Ninguna de las partes se toma por la verdadera y no se ofrece ninguna media.`,
  noReport: (partners, periods) => `Sin datos de la otra parte para ${elRange(periods)}: ${partners}`,
  nearest: (period) => `El ${units[period.kind]} más próximo con datos de la otra parte es ${el(period)}.`,
};

export const gaps: More["gaps"] = {
  title: "Socios por diferencia",
  rankAll: "Clasificar todos los socios",
  reading: "Leyendo los archivos de todos los socios",
  stop: "Detener",
  gap: "Diferencia",
  inQuestion: "En la pregunta",
  chosen: "elegido",
  add: "añadir",
  scope: (isAll, flow, period, factor) =>
    `${isAll ? "Todos los socios de los que hay datos" : "Los socios elegidos"}, ${flow === "exports" ? "exportaciones" : "importaciones"}, ${bare(period)}; millones de dólares estadounidenses, ambas partes en FOB con el factor ${factor}.`,
  absent: (n, period) =>
    n === 1
      ? `Un socio no tiene datos de ambas partes ese ${units[period.kind]} ni puesto.`
      : `${n} socios no tienen datos de ambas partes ese ${units[period.kind]} ni puesto.`,
  first: (listed, all) => `Se enumeran los ${listed} primeros de ${all}.`,
  failed: (n) => `Archivos que no se han podido leer: ${n}.`,
  reads: (files, n) => `se ${n === 1 ? "leerá" : "leerán"} ${files} ${n === 1 ? "archivo" : "archivos"}`,
  read: (done, all) => `${done} de ${all} archivos leídos`,
  addPartner: (partner) => `Añadir ${partner}`,
};
