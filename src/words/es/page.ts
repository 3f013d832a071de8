import type { Messages } from "../language/messages";
import { el } from "./forms/periods";

export const page: Pick<Messages, "description" | "bar" | "views" | "reading" | "again" | "failure" | "unit"> = {
  description: "El comercio de un país con sus socios: lo anunciado frente a lo que dice la estadística.",
  bar: {
    source: "Fuente",
    language: "Idioma",
    theme: "Apariencia",
    light: "Clara",
    dark: "Oscura",
    yours: "Sus datos",
    open: "Abrir…",
    age: (latest) => `datos hasta ${el(latest)}`,
    latest: "Mostrar lo más reciente",
    about: "Cómo leer estos datos",
  },
  views: {
    compare: "Comparación",
    trend: "Evolución",
    ranking: "Clasificación",
    map: "Mapa",
    mirror: "Datos espejo",
    table: "Tabla",
    brief: "Ficha",
    check: "Comprobar",
  },
  reading: "Leyendo los datos",
  again: "Leyendo de nuevo…",
  failure: {
    title: "No se ha podido mostrar esta parte de la página",
    reload: "Volver a cargar la página",
    unfetched:
      "No se ha podido obtener su código. Puede que no haya conexión o que el sitio se haya renovado desde que se cargó la página; la dirección conserva todo lo elegido.",
    text: "La dirección conserva todo lo elegido, así que no se ha perdido nada.",
  },
  unit: (reportedBy) =>
    `millones de dólares estadounidenses, precios corrientes; exportaciones FOB, importaciones CIF; ${reportedBy}`,
};
