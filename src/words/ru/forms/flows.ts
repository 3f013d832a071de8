export const valued = "экспорт — ФОБ, импорт — СИФ";
