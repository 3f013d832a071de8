import { number } from "./forms/numbers";
import { capital } from "../phrase";
import type { More } from "../language/more";
import { en, several, units, ranged } from "./forms/periods";

export const figures: More["figures"] = {
  title: "Los datos",
  copy: "Copiar la tabla",
  copied: (rows) => `${rows === 1 ? "Se ha copiado 1 fila" : `Se han copiado ${number(rows)} filas`}.`,
  firstRows: (shown, all) => `Se muestran las primeras ${number(shown)} filas de ${number(all)}.`,
  showAll: "Mostrar todas las filas",
  heads: {
    partner: "Socio",
    indicator: "Indicador",
    period: "Período",
    statistics: "Estadística",
    before: "Año anterior",
    change: "Variación",
    source: "Fuente",
    status: "Estado",
    precision: "Precisión",
    stated: "Anunciado",
    allows: "Intervalo admitido",
    said: "Fecha del anuncio",
    verdict: "Cotejo",
  },
  gaps: {
    notReported: "no declarado",
    notCollected: "sin serie",
    impossible: "no puede existir",
    suppressed: "confidencial",
    undefined: "no definido",
    bound: "límite",
  },
  statuses: {
    A: "valor normal",
    B: "ruptura de la serie",
    D: "definición distinta",
    F: "previsión",
    I: "imputado",
    K: "incluye otros datos",
    N: "menos de media unidad",
    P: "provisional",
    U: "poco fiable",
  },
  tinyBase: "base demasiado pequeña",
  status: (code) => `estado ${code}`,
  fromEuros: (status) => `${status}, convertido de euros`,
  apart: (year, parts, sum, given) =>
    `${capital(en(year))} los ${several[parts]} dan ${sum}; la edición del propio ${units[year.kind]}, ${given}.`,
};

export const table: More["table"] = {
  all: "Todos los datos",
  subtitle:
    "Cada cifra con su período, fuente, precisión y estado; al lado figura lo anunciado. Para ordenar, pulse el encabezado de una columna.",
  others: (n) => `${n} más`,
  title: (reporters, partners, { from, to }) => `Comercio ${reporters} con ${partners}, ${ranged(from, to)}`,
  every: (unit) => `Cada cifra, en ${unit}.`,
  first: (drawn, all) => `Las ${drawn} primeras cifras de ${all}; todas figuran en el CSV.`,
};
