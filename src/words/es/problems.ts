import type { Messages } from "../language/messages";
import { unreachedIn } from "../language/unreached";

export const problems: Messages["problems"] = {
  nothing: "No se han podido leer los datos",
  nothingRest: "Sin ellos no hay nada que mostrar; el enlace conserva lo que se pidió.",
  rest: "Se muestra lo que se ha podido leer; no se ha perdido nada.",
  retry: "Reintentar",
  cancel: "Cancelar",
  late: "Los datos tardan en llegar.",
  copy: "Copiar el mensaje",
  one: "No se ha podido leer una parte de los datos",
  edition: "Los datos no son los de la edición del catálogo",
  several: (count) => `No se han podido leer ${count} partes de los datos`,
  file: (path) => `No se ha podido leer ${path}`,
  reason: unreachedIn({
    sentence: "no se ha podido descargar",
    offline: "no hay conexión",
    silent: (seconds) => `el servidor no ha respondido en ${seconds} segundos`,
    mute: "el servidor no ha respondido",
  }),
  more: (count) => `Y ${count} más.`,
  show: (reporter) => `Mostrar ${reporter}`,
  noLanguage: (language) => `No se han podido obtener los textos en «${language}»`,
  editionText: (files) =>
    `${files}: los datos son correctos y se utilizan, pero no es el archivo que describe el catálogo de esta edición.`,
};
