import type { More } from "../language/more";

export const zoom: More["zoom"] = { nearer: "Жақындату", farther: "Алыстату", whole: "Бүкіл карта" };
