import type { Grammar } from "../language/grammar";

export const indicators: Grammar["indicators"] = {
  turnover: "Trocas comerciais",
  exports: "Exportações",
  imports: "Importações",
  balance: "Saldo",
  fdiGrossInflow: "Fluxo bruto de IDE",
  fdiInwardPosition: "Posição de IDE no país",
  fdiOutwardPosition: "Posição de IDE no exterior",
  growth: "Crescimento",
};

export const verdictNames: Grammar["verdicts"] = {
  agrees: "coincide",
  "agrees within rounding": "coincide salvo arredondamento",
  "revised since": "revisto depois",
  differs: "difere",
  "no series": "sem série para confronto",
};

export const differs: Grammar["differs"] = {
  by: (size) => `difere em ${size}`,
  points: (size) => `difere em ${size} pontos percentuais`,
  slightly: "difere ligeiramente",
  later: (name) => `${name}; edição posterior`,
};
