import type { Area } from "../../core/area";
import type { Dataset, Source } from "../../core/dataset";
import type { Amount } from "../../core/figure";
import { hadNone } from "../../core/none";
import { observe } from "../../core/observe";
import type { Period } from "../../core/period";
import { type Standing, standing } from "../standing";
import { type NoFigures, noFigures } from "./noFigures";

interface TogetherQuestion {
  readonly reporter: string;
  readonly partners: readonly string[];
  readonly period: Period;
}

/** Several partners in one paragraph. */
export interface Together {
  readonly reporter: Area;
  readonly period: Period;
  /** Those with a turnover, the largest first. */
  readonly known: readonly { readonly area: Area; readonly figure: Amount; readonly standing: Standing | null }[];
  /** All of them, with the source that counts each. */
  readonly all: readonly { readonly area: Area; readonly source: Source | null }[];
  readonly absent: NoFigures;
}

/** Partners side by side, and those that the statistics do not list; null of a reporter without figures. */
export function togetherFinding(
  dataset: Dataset,
  { partners, period, ...question }: TogetherQuestion,
): Together | null {
  const reporter = dataset.areas.get(question.reporter);
  const file = dataset.reporters.get(question.reporter);
  if (!reporter || !file) return null;
  const each = partners
    .flatMap((code) => dataset.areas.get(code) ?? [])
    .map((area) => ({ area, ...observe(dataset, reporter.code, area.code, "turnover", period) }));
  const absent = each
    .filter(({ figure }) => figure.kind === "gap")
    .map(({ area }) => ({ area, none: hadNone(dataset, reporter.code, area.code, period) }));
  return {
    reporter,
    period,
    known: each
      .flatMap(({ area, figure }) =>
        figure.kind === "amount" ? [{ area, figure, standing: standing(dataset, file, area, period) }] : [],
      )
      .toSorted((a, b) => b.figure.value.cmp(a.figure.value)),
    all: each.map(({ area, source }) => ({ area, source })),
    absent: noFigures(reporter, absent, period),
  };
}
