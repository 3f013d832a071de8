import type { EmbedWords } from "../language/embed";

export const embed: EmbedWords = {
  open: "Abrir en Vis-à-Vis",
  notHere: "Esta vista no se muestra dentro de otra página.",
  nothing: "No hay datos que dibujar para esta pregunta.",
  more: (n) => `En la página hay ${n} ${n === 1 ? "socio" : "socios"} más.`,
  copy: "Copiar código para insertar",
  copied: "El código se ha copiado.",
  noAddress: "Para insertarlo en otra página hace falta una dirección de este sitio a la que otros puedan llegar.",
  note: (picture) =>
    `Un marco con este gráfico para otra página; su altura se ajusta sola. Muestra los datos de este sitio, sin los que usted haya añadido. Guarde el PNG junto a esa página como ${picture}: lo verá quien lea sin scripts.`,
};
