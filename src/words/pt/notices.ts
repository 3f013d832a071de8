import type { More } from "../language/more";
import { o, oRange } from "./forms/periods";

export const notice: More["notice"] = {
  keep: "Manter o que é mostrado",
  kept: "O resto da ligação foi mantido.",
  show: (period) => `Mostrar ${o(period)}`,
  noPartner: "nenhum parceiro",
  several: (count) => `${count} partes da ligação não puderam ser aplicadas tal como estão`,
  noData: (part) => `Não há dados para «${part}»`,
  noDataText: (shown) => `Os dados incluídos não chegam até aí. Mostra-se: ${shown}.`,
  notHere: (file) => `Os dados de «${file}» não estão neste dispositivo`,
  notHereText: "O ficheiro foi aberto noutro dispositivo ou eliminado deste. Para ver o mesmo, abra-o aqui.",
  unknown: (part, isGroup) => `«${part}»: ${isGroup ? "grupo desconhecido" : "parceiro desconhecido"}`,
  notUnderstood: (part) => `«${part}» não foi compreendido`,
  instead: (shown) => `Em vez disso, mostra-se: ${shown}.`,
  readAs: (asked, shown) => `«${asked}» foi lido como «${shown}»`,
  silent: (source, periods) => `${source} não tem esses dados para ${oRange(periods)}`,
  figuresOf: (shown) => `Mostram-se os de ${shown}.`,
  usual: {
    view: "comparação",
    partners: "a escolha habitual",
    year: "o ano habitual",
    measure: "trocas comerciais",
    scale: "a escala habitual",
    group: "todos os parceiros",
    members: "os mesmos membros em todos os anos",
    source: "a fonte habitual",
    lang: "o idioma do navegador",
    theme: "o aspeto do sistema",
  },
  others: "os restantes",
  andOthers: " e outros",
};
