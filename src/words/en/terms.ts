import type { Grammar } from "../language/grammar";

export const indicators: Grammar["indicators"] = {
  turnover: "Turnover",
  exports: "Exports",
  imports: "Imports",
  balance: "Balance",
  fdiGrossInflow: "FDI inflow, gross",
  fdiInwardPosition: "FDI position, inward",
  fdiOutwardPosition: "FDI position, outward",
  growth: "Growth",
};

export const verdictNames: Grammar["verdicts"] = {
  agrees: "agrees",
  "agrees within rounding": "agrees within rounding",
  "revised since": "revised since",
  differs: "differs",
  "no series": "no series to check against",
};

export const differs: Grammar["differs"] = {
  by: (size) => `differs by ${size}`,
  points: (size) => `differs by ${size} percentage points`,
  slightly: "differs slightly",
  later: (name) => `${name}; a later edition`,
};
