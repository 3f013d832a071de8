import type { More } from "../language/more";
import { en } from "./forms/periods";

export const rankingTable: More["ranking"] = {
  find: "Buscar en la lista",
  fewer: "Mostrar menos",
  all: "Mostrar todos",
  rank: "Puesto",
  share: "Cuota",
  places: "Puestos",
  same: "igual",
  by: (measure) => `Socios por ${measure}`,
  onlyMatching: (typed) => `Solo se representan los socios que coinciden con «${typed}».`,
  none: (typed) => `Ningún socio de la lista se llama «${typed}».`,
  found: (n) => `Resultados: ${n}`,
  rankIn: (period) => `Puesto ${en(period)}`,
  up: (places) => `sube ${places}`,
  down: (places) => `baja ${places}`,
};
