import type { More } from "../language/more";
import { besidePeriod, ofPeriod } from "./forms/periods";

export const points: More["points"] = {
  label: "Графиктің нүктелері",
  keys: "Солға және оңға бағыттауыш пернелер қатар бойымен, жоғары және төмен пернелер көрші қатарға, Home және End оның шеттеріне апарады; Enter кестедегі жолға өтеді, Escape нүктелерден шығарады.",
  share: (percent, reporters) => `${reporters} жалпы көрсеткішіндегі үлесі: ${percent}`,
  change: (percent, since) => `${besidePeriod(since)} ${percent}`,
  tinyBase: (since) => `пайыздық өзгеріс жоқ: ${ofPeriod(since)} база тым аз`,
};
