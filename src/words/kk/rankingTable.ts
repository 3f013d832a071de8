import type { More } from "../language/more";
import { ofPeriod } from "./forms/periods";

export const rankingTable: More["ranking"] = {
  find: "Тізімнен іздеу",
  fewer: "Жасыру",
  all: "Барлығын көрсету",
  rank: "Орны",
  share: "Үлесі",
  places: "Жылжуы",
  same: "өзгеріссіз",
  by: (measure) => `Серіктестер, көрсеткіш: ${measure}`,
  onlyMatching: (typed) => `Графикте «${typed}» бойынша табылған серіктестер ғана көрсетілген.`,
  none: (typed) => `Тізімде «${typed}» деген серіктес жоқ.`,
  found: (n) => `Табылғаны: ${n}`,
  rankIn: (period) => `${ofPeriod(period)} орны`,
  up: (places) => `${places} орын жоғары`,
  down: (places) => `${places} орын төмен`,
};
