import { many, number } from "./forms/numbers";
import type { CheckPageWords } from "../language/checkPage";

export const checkPage: CheckPageWords = {
  ask: "Cole um comunicado e veja quais dos seus números se confirmam",
  nothing: "Não se reconheceu neste texto nenhum valor de comércio ou investimento",
  unchecked: (count) => `${many(count, "valor lido", "valores lidos")}; nenhum se pode verificar`,
  finding: ({ agree, differ, otherwise, open }) =>
    `${[
      `${number(agree)} de ${many(agree + differ + otherwise, "valor", "valores")} ${agree === 1 ? "concorda" : "concordam"} com a estatística`,
      ...(otherwise > 0
        ? [`${number(otherwise)} ${otherwise === 1 ? "explica-se" : "explicam-se"} de outro modo`]
        : []),
      ...(differ > 0 ? [`${number(differ)} não se ${differ === 1 ? "confirma" : "confirmam"}`] : []),
    ].join(", ")}${open > 0 ? `; ${number(open)} não se ${open === 1 ? "pode" : "podem"} verificar` : ""}`,
  label: "Texto a verificar",
  placeholder:
    "Cole um texto em inglês, russo, cazaque, espanhol ou português, ou largue um ficheiro .txt, .html ou .docx.",
  stays: "O texto não sai deste dispositivo.",
  clear: "Limpar",
  examples: "Exemplos:",
  example: (partner, date) => `${partner}, ${date}`,
  language: "Língua do texto",
  detected: (language) => `pelo texto: ${language}`,
  date: "Data do texto",
  dateNote: "para «este ano» e semelhantes",
  shown: "O texto com os valores assinalados",
  reading: "A verificar os valores",
  table: "Afirmações",
  heads: { words: "No texto", meaning: "Entendido como", statistics: "Estatística", verdict: "Resultado" },
  guessed: "suposto",
  reporter: (quote) => `Declarante de ${quote}`,
  partner: (quote) => `Parceiro de ${quote}`,
  period: (quote) => `Período de ${quote}`,
  currency: (quote) => `Moeda de ${quote}`,
  confirm: "Está certo",
  unknown: "não se sabe",
  show: (figure) => `${figure}: mostrar na sua vista`,
  unread: (count) => `${many(count, "valor visto e não lido", "valores vistos e não lidos")}:`,
  copy: "Copiar a revisão",
  copied: "Revisão copiada.",
  print: "Imprimir",
  keep: "Guardar como declarações",
  keepNote: "As afirmações lidas sem suposições ficam ao lado da estatística em todas as vistas, neste dispositivo.",
  link: "Copiar ligação com o texto",
  linkNote: "Quem abrir essa ligação lê o texto; não é enviado a nenhum servidor.",
  cut: (length) =>
    `O texto é mais longo do que se pode verificar de uma vez: leram-se os primeiros ${number(length)} caracteres.`,
  pdf: "Aqui não se pode ler o texto de um PDF. Copie-o do PDF e cole-o.",
};
