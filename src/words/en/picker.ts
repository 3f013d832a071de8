import type { More } from "../language/more";
import { units, the } from "./forms/periods";

export const picker: More["picker"] = {
  partners: "Partners",
  group: "group",
  keys: "Enter adds, Esc closes.",
  tongues: { en: "English", ru: "Russian", kk: "Kazakh", es: "Spanish", pt: "Portuguese", code: "codes" },
  none: (typed) => `No partner is called “${typed}” in any of the five languages.`,
  foundIn: (partners, tongue) => `${partners} found in ${tongue}`,
  already: (partner) => `${partner} is already chosen.`,
  isReporter: (partner) => `${partner} is the reporter, and no partner of its own.`,
  missing: (typed) => `Not found: ${typed}.`,
  world: "The world is the total of all partners.",
};

export const reporters: More["reporters"] = {
  loading: "The other countries are loading.",
  failed: "The other countries could not be loaded.",
  none: (typed) => `No report of “${typed}” is here.`,
};

export const offers: More["offers"] = {
  nearest: (partner, period) => `The nearest ${units[period.kind]} with figures on ${partner} is ${the(period)}`,
  only: (reporter, partners) => `The data hold ${reporter} trade ${partners} alone`,
  unranked: "Partners are ranked, mapped and given shares where the statistics list all of them.",
};

export const groups: More["groups"] = { label: "Partners ranked", all: "All partners", other: "Another group" };
