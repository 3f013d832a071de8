import type { WorkbookWords } from "../language/workbook";
import { al } from "./forms/periods";

export const workbook: WorkbookWords = {
  sheets: { shown: "Como en la página", periods: "Por períodos", terms: "Fuentes y términos" },
  code: "Código",
  changeOn: (period) => `Variación respecto ${al(period)}`,
  total: (name) => `Total: ${name}`,
  inFull: (sheet) =>
    `Importes en millones; la precisión y la fuente de cada cifra figuran en la hoja «${sheet}», en unidades completas.`,
  sources: "Fuentes",
  sourceHeads: { id: "En la hoja de cifras", source: "Fuente", terms: "Condiciones de uso", link: "Enlace" },
  definitions: "Términos",
  address: "Dirección",
  version: "Versión de los datos",
  created: "Creado",
  terms: {
    turnover: {
      term: "Intercambio comercial",
      meaning:
        "Exportaciones más importaciones. Combina dos valoraciones: las exportaciones son FOB y las importaciones, CIF.",
    },
    balance: { term: "Saldo", meaning: "Exportaciones menos importaciones; si es negativo, hay déficit." },
    valuation: {
      term: "FOB, CIF",
      meaning:
        "FOB: valor en la frontera del país exportador. CIF: valor en la frontera del país importador, con flete y seguro.",
    },
    share: { term: "Cuota", meaning: "La cifra en porcentaje del total que se indica en la hoja." },
    rank: {
      term: "Puesto",
      meaning:
        "El lugar entre los socios con cifra conocida, de mayor a menor. Las cifras iguales comparten puesto. Un grupo no tiene puesto.",
    },
    change: {
      term: "Variación",
      meaning:
        "En porcentaje del mismo período del año anterior, según la misma fuente. En un grupo, la de los miembros con datos en ambos períodos. No se calcula si la base es inferior a un millón de dólares.",
    },
    mirror: {
      term: "Datos espejo",
      meaning:
        "Lo que declara el socio sobre el mismo comercio. Ninguna de las partes se toma por la verdadera y no se muestra ningún promedio.",
    },
    asymmetry: {
      term: "Asimetría",
      meaning:
        "La diferencia entre las dos declaraciones, ambas FOB, en porcentaje de su media. Las importaciones se dividen por el factor CIF/FOB.",
    },
    inflow: {
      term: "Entrada bruta de inversión directa",
      meaning:
        "Todo lo que aportan los inversores directos en el período, sin deducir lo que sale. No es un flujo neto ni una posición.",
    },
    position: {
      term: "Posición de inversión directa",
      meaning:
        "Lo que poseen los inversores directos a fin de año, menos lo que les prestan sus filiales, por lo que puede ser negativo.",
    },
    notReported: { term: "..", meaning: "No hay cifra: no se ha declarado o no se puede calcular. No es cero." },
    zero: { term: "0", meaning: "Según la fuente, no hubo." },
    bound: {
      term: "<, >, ≤, ≥",
      meaning:
        "Un límite: la cifra se conoce solo por un lado. Es texto, para que ninguna fórmula la tome por un número.",
    },
    flagged: {
      term: "Estimado, provisional",
      meaning: "La propia fuente estima la cifra o aún puede corregirla.",
    },
    total: {
      term: "Total",
      meaning: "El mundo o un grupo. Los totales están debajo de los socios y no forman parte de la lista filtrada.",
    },
  },
};
