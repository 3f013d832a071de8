import type { More } from "../language/more";
import { em } from "./forms/periods";

export const rankingTable: More["ranking"] = {
  find: "Procurar na lista",
  fewer: "Mostrar menos",
  all: "Mostrar todos",
  rank: "Lugar",
  share: "Quota",
  places: "Lugares",
  same: "igual",
  by: (measure) => `Parceiros por ${measure}`,
  onlyMatching: (typed) => `Só estão representados os parceiros que correspondem a «${typed}».`,
  none: (typed) => `Nenhum parceiro da lista se chama «${typed}».`,
  found: (n) => `Resultados: ${n}`,
  rankIn: (period) => `Lugar ${em(period)}`,
  up: (places) => `sobe ${places}`,
  down: (places) => `desce ${places}`,
};
