import {
  picker as englishPicker,
  reporters as englishReporters,
  offers as englishOffers,
  groups as englishGroups,
} from "../../../../src/words/en/picker";
import { lengthened } from "../lengthen";

export const picker = lengthened(englishPicker);
export const reporters = lengthened(englishReporters);
export const offers = lengthened(englishOffers);
export const groups = lengthened(englishGroups);
