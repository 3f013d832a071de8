import type { Area } from "../../../core/area";
import { decline } from "./numbers";

// A heading tells the region from the continent in brackets, a sentence by a word.
export const nominative = ({ names }: Area): string => names.kk.replace(" (аймақ)", " аймағы");
export const genitive = (area: Area): string => decline(nominative(area), "genitive");
export const withArea = (area: Area): string => decline(nominative(area), "instrumental");
export const fromArea = (area: Area): string => decline(nominative(area), "ablative");
export const toArea = (area: Area): string => decline(nominative(area), "dative");

export const reportedBy = (area: Area) => `${nominative(area)} деректері бойынша`;
