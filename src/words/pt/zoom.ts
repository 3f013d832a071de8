import type { More } from "../language/more";

export const zoom: More["zoom"] = { nearer: "Aproximar", farther: "Afastar", whole: "Mapa inteiro" };
