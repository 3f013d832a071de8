import { own } from "../../core/own";
import type { More } from "../language/more";

const indicators: Readonly<Record<string, string>> = {
  turnover: "intercambio comercial con",
  exports: "exportaciones, destino",
  imports: "importaciones, origen",
  fdiGrossInflow: "entrada bruta de inversión directa, origen",
};

export const opened: More["opened"] = {
  drop: "Suelte aquí una tabla de datos para trabajar con ella, o una imagen guardada desde aquí para recuperar su vista y comprobar sus cifras.",
  dismiss: "Cerrar",
  shown: "Se muestra su vista.",
  empty: "La imagen no contenía cifras",
  unchanged: "Las cifras no han cambiado",
  noFigure: "sin cifra",
  currencies: { USD: "dólares estadounidenses", EUR: "euros" },
  more: (n) => `Y ${n} más.`,
  failed: (file) => `No se ha abierto «${file}»`,
  stayed: (reason) => `${reason}. Lo que se muestra no ha cambiado.`,
  different: (n, all) =>
    n === 1 ? `1 de ${all} cifras ya no es la de la imagen` : `${n} de ${all} cifras ya no son las de la imagen`,
  made: (date, data) => `La imagen se hizo el ${date} a partir de ${data}.`,
  here: (version) => `la versión ${version} de los datos, la misma que se muestra aquí`,
  otherFiles: (version) => `otros archivos de la versión ${version} de los datos`,
  otherVersion: (version, today) => `la versión ${version} de los datos; aquí se usa la versión ${today}`,
  otherSource: (n) => `De las cifras iguales, ${n} ${n === 1 ? "tiene" : "tienen"} ahora otra fuente.`,
  what: (indicator, partner, period, isStated) =>
    `${own(indicators, indicator) ?? `${indicator}:`} ${partner}, ${period}${isStated ? " (anunciado)" : ""}`,
  gone: (what, before) => `${what}: ${before} en la imagen, no figura en los datos mostrados`,
  changed: (what, before, now) => `${what}: ${before} en la imagen, ${now} ahora`,
};
