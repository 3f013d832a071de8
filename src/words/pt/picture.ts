import type { PictureWords } from "../language/picture";

export const picture: PictureWords = {
  refused: {
    "too large": "O ficheiro excede os 20 MB que é possível ler",
    "no picture": "O ficheiro não é uma imagem PNG nem SVG",
    unreadable: "Não foi possível ler o ficheiro: pode ser uma pasta ou ter sido movido",
    damaged: (kind) => `Os valores contidos neste ${kind} estão danificados, pelo que nada foi retirado deles`,
    newer: (kind) =>
      `Este ${kind} foi feito por uma versão mais recente do Vis-à-Vis. Recarregue a página para a obter`,
    foreign: (kind) =>
      `Este ${kind} não contém valores do Vis-à-Vis. Vem de outro lugar, ou foram retirados por um chat, pela área de transferência ou por um editor; nesse caso, o endereço na imagem continua a levar a eles`,
  },
  broken: {
    "cut off": (place) => `Este PNG está cortado (${place})`,
    damaged: (place) => `Este PNG está danificado (${place})`,
    "too long": (place) => `Os textos deste PNG são mais longos ou mais numerosos do que se lê (${place})`,
    "no end": () => "Este SVG está danificado: os valores nele contidos não têm fim",
  },
  elsewhere: {
    title: (files, several) =>
      several
        ? `A imagem foi feita a partir dos ficheiros ${files}, que não estão neste dispositivo`
        : `A imagem foi feita a partir do ficheiro ${files}, que não está neste dispositivo`,
    text: "Por isso os seus valores não podem ser verificados aqui. A imagem traz os valores que mostra; podem ser usados como um ficheiro próprio.",
    use: "Usar estes valores",
  },
};
