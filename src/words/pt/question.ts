import type { Messages } from "../language/messages";
import { isNumbered } from "../language/shared";
import { partOf, several } from "./forms/periods";

export const question: Messages["question"] = {
  title: "Pergunta",
  skip: "Ir para a resposta",
  tabs: "Vistas",
  sentence: {
    compare: "Comparar: {reporter} com {partners} {time}",
    trend: "Acompanhar o comércio: {reporter} com {partners} {time}",
    ranking: "Classificar os parceiros: {reporter} {time}, com destaque para {partners}",
    map: "Mapa dos parceiros: {reporter} {time}, com destaque para {partners}",
    mirror: "Confrontar as {flow} segundo as duas partes: {reporter} e {partners} {time}",
    table: "Detalhar o comércio: {reporter} com {partners} {time}",
    brief: "Ficha: {reporter} com {partners} {time}",
    check: "Verificar um texto, primeiro com os dados: {reporter}",
  },
  time: ({ from, to }) => (from !== to ? "no período {year}" : isNumbered(from) ? "no {year}" : "em {year}"),
  reporter: "País declarante",
  year: "Ano",
  end: "Fim do período",
  part: "Meses",
  partOf: (like) => (like.kind === "year" ? "ano completo" : partOf(like)),
  each: (like) => (like.kind === "part" ? `${partOf(like)} de cada ano` : `por ${several[like.kind]}`),
  flow: "Fluxo",
  flows: { exports: "exportações", imports: "importações" },
  add: "Adicionar parceiro",
  plus: "+ parceiro",
  fewer: "menos",
  more: (count) => `e mais ${count}`,
  remove: (partner) => `Remover ${partner}`,
};

export const empty: Messages["empty"] = {
  title: "Nenhum parceiro escolhido",
  text: "Adicione um na frase acima: um nome em português, inglês, russo, cazaque ou espanhol, ou um código.",
};

export const tooMany: Messages["tooMany"] = {
  see: "Ver todos na tabela",
  title: (chosen) => `Foram escolhidos ${chosen} parceiros; estão representados os primeiros oito`,
  text: (others) => `Um gráfico com mais de oito não se consegue ler. Os restantes (${others}) constam da tabela.`,
};
