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
    change: {
      term: "Variación",
      meaning:
        "En porcentaje del período anterior que se indica o, si no se indica ninguno, del mismo período del año anterior; según la misma fuente. En un grupo, la de los miembros con datos en ambos períodos. No se calcula si la base es inferior a un millón de dólares.",
    },
    asymmetry: {
      term: "Asimetría",
      meaning:
        "La diferencia entre las dos declaraciones, ambas FOB, en porcentaje de su media. Las importaciones se dividen por el factor CIF/FOB.",
    },
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
