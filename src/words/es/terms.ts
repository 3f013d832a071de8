import type { Grammar } from "../language/grammar";

export const indicators: Grammar["indicators"] = {
  turnover: "Intercambio comercial",
  exports: "Exportaciones",
  imports: "Importaciones",
  balance: "Saldo",
  fdiGrossInflow: "Entrada bruta de IED",
  fdiInwardPosition: "Posición de IED en el país",
  fdiOutwardPosition: "Posición de IED en el exterior",
  growth: "Crecimiento",
};

export const verdictNames: Grammar["verdicts"] = {
  agrees: "coincide",
  "agrees within rounding": "coincide salvo redondeo",
  "revised since": "revisado después",
  differs: "difiere",
  "no series": "sin serie con que cotejar",
};

export const differs: Grammar["differs"] = {
  by: (size) => `difiere en un ${size}`,
  points: (size) => `difiere en ${size} puntos porcentuales`,
  slightly: "difiere ligeramente",
  later: (name) => `${name}; edición posterior`,
};
