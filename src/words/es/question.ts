import type { Messages } from "../language/messages";
import { isNumbered } from "../language/shared";
import { partOf, several } from "./forms/periods";

export const question: Messages["question"] = {
  title: "Pregunta",
  skip: "Ir a la respuesta",
  tabs: "Vistas",
  sentence: {
    compare: "Comparar {reporter} con {partners} {time}",
    trend: "Seguir el comercio de {reporter} con {partners} {time}",
    ranking: "Clasificar los socios de {reporter} {time}, destacando {partners}",
    map: "Ver en el mapa los socios de {reporter} {time}, destacando {partners}",
    mirror: "Contrastar las {flow} que declara {reporter} con lo que declara el socio: {partners} {time}",
    table: "Detallar el comercio de {reporter} con {partners} {time}",
    brief: "Ficha de {reporter} con {partners} {time}",
    check: "Comprobar un texto, primero con los datos de {reporter}",
  },
  time: ({ from, to }) => (from !== to ? "en el período {year}" : isNumbered(from) ? "en el {year}" : "en {year}"),
  reporter: "País declarante",
  year: "Año",
  end: "Fin del período",
  part: "Meses",
  partOf: (like) => (like.kind === "year" ? "año completo" : partOf(like)),
  each: (like) => (like.kind === "part" ? `${partOf(like)} de cada año` : `por ${several[like.kind]}`),
  flow: "Flujo",
  flows: { exports: "exportaciones", imports: "importaciones" },
  add: "Añadir socio",
  plus: "+ socio",
  fewer: "menos",
  more: (count) => `y ${count} más`,
  remove: (partner) => `Quitar ${partner}`,
};

export const empty: Messages["empty"] = {
  title: "No hay ningún socio elegido",
  text: "Añada uno en la frase de arriba: un nombre en español, inglés, ruso, kazajo o portugués, o un código.",
};

export const tooMany: Messages["tooMany"] = {
  see: "Ver todos en la tabla",
  title: (chosen) => `Hay ${chosen} socios elegidos; se representan los ocho primeros`,
  text: (others) => `Un gráfico con más de ocho no se puede leer. Los demás (${others}) figuran en la tabla.`,
};
