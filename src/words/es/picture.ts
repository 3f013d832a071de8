import type { PictureWords } from "../language/picture";

export const picture: PictureWords = {
  refused: {
    "too large": "El archivo supera los 20 MB que se pueden leer",
    "no picture": "El archivo no es una imagen PNG ni SVG",
    unreadable: "No se ha podido leer el archivo: puede ser una carpeta o haberse movido",
    damaged: (kind) => `Las cifras que contiene este ${kind} están dañadas, así que no se ha tomado nada de ellas`,
    newer: (kind) =>
      `Este ${kind} se hizo con una versión más reciente de Vis-à-Vis. Vuelva a cargar la página para obtenerla`,
    foreign: (kind) =>
      `Este ${kind} no contiene cifras de Vis-à-Vis. Procede de otro lugar, o las ha quitado un chat, el portapapeles o un editor; en ese caso la dirección de la imagen sigue llevando a ellas`,
  },
  broken: {
    "cut off": (place) => `Este PNG está cortado (${place})`,
    damaged: (place) => `Este PNG está dañado (${place})`,
    "too long": (place) => `Los textos de este PNG son más largos o más numerosos de lo que se lee (${place})`,
    "no end": () => "Este SVG está dañado: las cifras que contiene no tienen final",
  },
  elsewhere: {
    title: (files, several) =>
      several
        ? `La imagen se hizo a partir de los archivos ${files}, que no están en este dispositivo`
        : `La imagen se hizo a partir del archivo ${files}, que no está en este dispositivo`,
    text: "Por eso sus cifras no se pueden comprobar aquí. La imagen lleva las cifras que muestra; se pueden usar como un archivo propio.",
    use: "Usar estas cifras",
  },
};
