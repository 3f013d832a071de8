import { own } from "../../core/own";
import type { More } from "../language/more";

const indicators: Readonly<Record<string, string>> = {
  turnover: "trocas comerciais",
  exports: "exportações, destino",
  imports: "importações, origem",
  fdiGrossInflow: "fluxo bruto de investimento direto, origem",
};

export const opened: More["opened"] = {
  drop: "Largue aqui uma tabela de dados para trabalhar com ela, ou uma imagem guardada daqui para recuperar a sua vista e verificar os seus valores.",
  dismiss: "Fechar",
  shown: "Mostra-se a sua vista.",
  empty: "A imagem não continha valores",
  unchanged: "Os valores não se alteraram",
  noFigure: "sem valor",
  currencies: { USD: "dólares dos EUA", EUR: "euros" },
  more: (n) => `E mais ${n}.`,
  failed: (file) => `«${file}» não foi aberto`,
  stayed: (reason) => `${reason}. O que é mostrado não mudou.`,
  different: (n, all) =>
    n === 1 ? `1 de ${all} valores já não é o da imagem` : `${n} de ${all} valores já não são os da imagem`,
  made: (date, data) => `A imagem foi feita em ${date} a partir de ${data}.`,
  here: (version) => `dados da versão ${version}, a que é mostrada aqui`,
  otherFiles: (version) => `outros ficheiros dos dados da versão ${version}`,
  otherVersion: (version, today) => `dados da versão ${version}; aqui é usada a versão ${today}`,
  otherSource: (n) => `Dos valores iguais, ${n} ${n === 1 ? "tem" : "têm"} agora outra fonte.`,
  what: (indicator, partner, period, isStated) =>
    `${own(indicators, indicator) ?? indicator}: ${partner}, ${period}${isStated ? " (anunciado)" : ""}`,
  gone: (what, before) => `${what}: ${before} na imagem, não consta dos dados mostrados`,
  changed: (what, before, now) => `${what}: ${before} na imagem, ${now} agora`,
};
