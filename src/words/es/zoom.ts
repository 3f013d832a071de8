import type { More } from "../language/more";

export const zoom: More["zoom"] = { nearer: "Acercar", farther: "Alejar", whole: "Todo el mapa" };
