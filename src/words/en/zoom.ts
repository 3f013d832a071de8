import type { More } from "../language/more";

export const zoom: More["zoom"] = { nearer: "Zoom in", farther: "Zoom out", whole: "Whole map" };
