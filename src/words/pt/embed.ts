import type { EmbedWords } from "../language/embed";

export const embed: EmbedWords = {
  open: "Abrir em Vis-à-Vis",
  notHere: "Esta vista não é mostrada dentro de outra página.",
  nothing: "Não há dados para desenhar nesta pergunta.",
  more: (n) => `Na página há mais ${n} ${n === 1 ? "parceiro" : "parceiros"}.`,
  copy: "Copiar código para incorporar",
  copied: "O código foi copiado.",
  noAddress: "Para o incorporar noutra página é preciso um endereço deste site a que outros possam chegar.",
  note: (picture) =>
    `Uma moldura com este gráfico para outra página; a altura ajusta-se sozinha. Mostra os dados deste site, sem os que tenha acrescentado. Guarde o PNG junto dessa página como ${picture}: vê-o quem lê sem scripts.`,
};
