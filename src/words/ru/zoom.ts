import type { More } from "../language/more";

export const zoom: More["zoom"] = { nearer: "Приблизить", farther: "Отдалить", whole: "Вся карта" };
