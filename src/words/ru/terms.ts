import type { Grammar } from "../language/grammar";

export const indicators: Grammar["indicators"] = {
  turnover: "Товарооборот",
  exports: "Экспорт",
  imports: "Импорт",
  balance: "Сальдо",
  fdiGrossInflow: "Валовой приток ПИИ",
  fdiInwardPosition: "Позиция по ПИИ в стране",
  fdiOutwardPosition: "Позиция по ПИИ за рубежом",
  growth: "Прирост",
};

export const verdictNames: Grammar["verdicts"] = {
  agrees: "совпадает",
  "agrees within rounding": "совпадает с учётом округления",
  "revised since": "позже уточнено",
  differs: "расходится",
  "no series": "сверить не с чем",
};

export const differs: Grammar["differs"] = {
  by: (size) => `расходится на ${size}`,
  points: (size) => `расходится на ${size} п. п.`,
  slightly: "немного расходится",
  later: (name) => `${name}; более поздний выпуск`,
};
