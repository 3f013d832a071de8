import type { ReactNode } from "react";
import { compare, type CompareScale } from "../../src/analysis/compare";
import { figures } from "../../src/analysis/figures";
import { compareFinding } from "../../src/analysis/findings/compare";
import { growingFinding } from "../../src/analysis/findings/growing";
import { investmentBars } from "../../src/analysis/findings/investment";
import { mirrorFinding } from "../../src/analysis/findings/mirror";
import { rankingFinding } from "../../src/analysis/findings/ranking";
import { severalFinding } from "../../src/analysis/findings/several";
import { folded } from "../../src/analysis/folding";
import { growing } from "../../src/analysis/growing";
import { growthRows } from "../../src/analysis/growthRows";
import { invested, investmentFigures } from "../../src/analysis/invested";
import { latestFirst } from "../../src/analysis/latestFirst";
import { mirror } from "../../src/analysis/mirror";
import { ranking } from "../../src/analysis/ranking";
import { several } from "../../src/analysis/several";
import { CompareDrawing } from "../../src/charts/compare/Drawing";
import { layOut as layOutCompared } from "../../src/charts/compare/layout";
import type { DrawingForm, Layout } from "../../src/charts/drawing";
import { GrowingChart } from "../../src/charts/growing/Chart";
import { layOut as layOutGrowing } from "../../src/charts/growing/layout";
import { InvestedChart } from "../../src/charts/invested/Chart";
import { layOut as layOutInvested } from "../../src/charts/invested/layout";
import { MirrorChart } from "../../src/charts/mirror/Chart";
import { layOut as layOutPairs } from "../../src/charts/mirror/layout";
import { light } from "../../src/charts/palette";
import { RankingChart } from "../../src/charts/ranking/Chart";
import { layOut as layOutRanking } from "../../src/charts/ranking/layout";
import { SeveralChart } from "../../src/charts/several/Chart";
import { layOut as layOutSeveral } from "../../src/charts/several/layout";
import { TableDrawing } from "../../src/charts/table/Drawing";
import { layOut as layOutTable } from "../../src/charts/table/layout";
import { YearsChart } from "../../src/charts/years/Chart";
import { layOutReports } from "../../src/charts/years/reports";
import type { Area } from "../../src/core/area";
import type { Measure } from "../../src/core/indicators";
import type { InvestmentKind } from "../../src/core/investment";
import { getOrMake } from "../../src/core/memo";
import { type Periods, yearly } from "../../src/core/period";
import type { GrowthOrder } from "../../src/core/question";
import { compareNotes, compareSubtitle } from "../../src/words/compareWords";
import { growingNotes, growingSubtitle } from "../../src/words/growingWords";
import { barsNotes, barsSubtitle, investmentWords, unitOf } from "../../src/words/investmentText";
import type { Grammar } from "../../src/words/language/grammar";
import { mirrorNotes, mirrorSubtitle } from "../../src/words/mirrorWords";
import { moreOf } from "../../src/words/moreOf";
import { rankingNotes, rankingSubtitle } from "../../src/words/rankingWords";
import { compareHeadline } from "../../src/words/say/compare";
import { growingHeadline } from "../../src/words/say/growing";
import { investmentHeadline } from "../../src/words/say/investment";
import { mirrorHeadline } from "../../src/words/say/mirror";
import { rankingHeadline } from "../../src/words/say/ranking";
import { severalHeadline } from "../../src/words/say/several";
import { severalSubtitle } from "../../src/words/severalWords";
import { sourceLine } from "../../src/words/sourceWords";
import { investmentsOf, withReports } from "../data/dataset";

export const traders = ["ES", "PT", "CN", "AE", "GB", "US", "RU", "TR"];
export const investors = ["CN", "US", "DE", "JP", "RU", "TR", "NL", "GB"];

const reporter = "KZ";
const dataset = withReports(traders);
const investments = investmentsOf(investors);

export const at = (year: number): Periods => ({ from: yearly(year), to: yearly(year) });
export const span = (from: number, to: number): Periods => ({ from: yearly(from), to: yearly(to) });

/** A drawing in its place, and what draws it. */
interface Drawn extends Layout {
  readonly draw: () => ReactNode;
}

/** What is said around a drawing, and how it is laid out. */
export interface Subject {
  readonly title: string;
  readonly subtitle: string;
  readonly notes?: readonly string[];
  readonly sources: string;
  readonly layOut: (width: number, form: DrawingForm) => Drawn;
}

/** A picture with some partners, in a language. */
export type Ask = (grammar: Grammar, partners: readonly string[]) => Subject;

const areasOf = (partners: readonly string[]): Area[] => partners.flatMap((code) => dataset.areas.get(code) ?? []);

/** A picture of a model, which is made once for a number of partners. */
function pictureOf<M extends {}>(
  modelOf: (partners: readonly string[]) => M | null,
  subjectOf: (grammar: Grammar, model: M, partners: readonly string[]) => Subject,
): Ask {
  const models = new Map<number, M | null>();
  return (grammar, partners) => {
    const model = getOrMake(models, partners.length, () => modelOf(partners));
    if (!model) throw new Error("no model");
    return subjectOf(grammar, model, partners);
  };
}

const comparison = (partners: readonly string[], scale: CompareScale) =>
  compare(dataset, { reporter, partners, period: yearly(2023) }, scale);

export const compared = (scale: CompareScale): Ask =>
  pictureOf(
    (partners) => comparison(partners, scale),
    (grammar, model, partners) => ({
      title: compareHeadline(grammar, compareFinding(model)),
      subtitle: compareSubtitle(grammar, model),
      notes: compareNotes(grammar, model),
      sources: sourceLine(grammar, model.sources, at(2023), areasOf(partners), true),
      layOut: (width, form) => {
        const layout = layOutCompared(grammar, model, width, form);
        return { width, height: layout.height, draw: () => <CompareDrawing layout={layout} palette={light} /> };
      },
    }),
  );

export const measured: Ask = pictureOf(
  (partners) => {
    const model = comparison(partners, "common");
    return model && several(model, { measure: "turnover", order: null, without: null });
  },
  (grammar, model, partners) => ({
    title: severalHeadline(grammar, severalFinding(model)),
    subtitle: severalSubtitle(grammar, model),
    notes: compareNotes(grammar, model.compared),
    sources: sourceLine(grammar, model.compared.sources, at(2023), areasOf(partners), true),
    layOut: (width, form) => {
      const layout = layOutSeveral(grammar, model, width, form);
      return { width, height: layout.height, draw: () => <SeveralChart layout={layout} palette={light} /> };
    },
  }),
);

export const mirrored = (periods: Periods): Ask =>
  pictureOf(
    (partners) => mirror(dataset, { reporter, partners, flow: "exports", factor: "1.06", ...periods }),
    (grammar, model, partners) => ({
      title: mirrorHeadline(grammar, mirrorFinding(model)),
      subtitle: mirrorSubtitle(grammar, model),
      notes: mirrorNotes(grammar, model),
      sources: sourceLine(grammar, model.sources, periods, areasOf(partners)),
      layOut: (width, form) => {
        if (periods.from === periods.to) {
          const layout = layOutPairs(grammar, model, width, form);
          return { width, height: layout.height, draw: () => <MirrorChart layout={layout} palette={light} /> };
        }
        const layout = layOutReports(grammar, model, width, form);
        return { width, height: layout.height, draw: () => <YearsChart layout={layout} palette={light} /> };
      },
    }),
  );

export const ranked = (measure: Measure, isLog = false): Ask =>
  pictureOf(
    (partners) => ranking(dataset, { reporter, partners, period: yearly(2023), measure, group: null }),
    (grammar, model, partners) => ({
      title: rankingHeadline(grammar, rankingFinding(model, partners)),
      subtitle: rankingSubtitle(grammar, model, isLog),
      notes: rankingNotes(grammar, model, folded(model)),
      sources: sourceLine(grammar, model.sources, at(2023), areasOf(partners)),
      layOut: (width, form) => {
        const layout = layOutRanking(grammar, { model, rows: folded(model), isLog }, width, form);
        return { width, height: layout.height, draw: () => <RankingChart layout={layout} palette={light} /> };
      },
    }),
  );

export const grown = (order: GrowthOrder, measure: Measure = "turnover"): Ask =>
  pictureOf(
    (partners) =>
      growing(dataset, {
        reporter,
        partners,
        since: yearly(2018),
        period: yearly(2023),
        measure,
        group: null,
        order,
      }),
    (grammar, model, partners) => ({
      title: growingHeadline(grammar, growingFinding(model, partners)),
      subtitle: growingSubtitle(grammar, model),
      notes: growingNotes(grammar, model, growthRows(model)),
      sources: sourceLine(grammar, model.sources, span(2018, 2023), areasOf(partners)),
      layOut: (width, form) => {
        const layout = layOutGrowing(grammar, { model, rows: growthRows(model) }, width, form);
        return { width, height: layout.height, draw: () => <GrowingChart layout={layout} palette={light} /> };
      },
    }),
  );

const [kazakhstan] = areasOf([reporter]);

export const tabled = (periods: Periods, isInvestment = false): Ask =>
  pictureOf(
    (partners) =>
      latestFirst(
        isInvestment
          ? investmentFigures(investments, { reporter, partners, periods })
          : figures(dataset, { reporter, partners, ...periods }),
      ),
    (grammar, rows, partners) => {
      if (!kazakhstan) throw new Error("no reporter");
      const { table } = moreOf(grammar);
      const names = grammar.list(areasOf(partners).slice(0, 3).map(grammar.area.inSentence));
      const sources = [...new Set(rows.flatMap(({ source }) => source ?? []))];
      return {
        title: isInvestment
          ? investmentWords(grammar).table(kazakhstan, names, periods)
          : table.title(grammar.area.of(kazakhstan), names, periods),
        subtitle: table.every(unitOf(grammar, kazakhstan)),
        sources: sourceLine(grammar, sources, periods, areasOf(partners), true),
        layOut: (width, form) => {
          const layout = layOutTable(grammar, rows, width, form);
          return { width, height: layout.height, draw: () => <TableDrawing layout={layout} palette={light} /> };
        },
      };
    },
  );

export const investedIn = (kind: InvestmentKind, isTwoSided = false, periods = at(2023)): Ask =>
  pictureOf(
    (partners) => invested(investments, { reporter, partners, periods }, kind, isTwoSided),
    (grammar, model, partners) => ({
      title: investmentHeadline(grammar, investmentBars(model)),
      subtitle: barsSubtitle(grammar, model),
      notes: barsNotes(grammar, model),
      sources: sourceLine(grammar, model.sources, periods, areasOf(partners), kind === "stated"),
      layOut: (width, form) => {
        const layout = layOutInvested(grammar, model, width, form);
        return { width, height: layout.height, draw: () => <InvestedChart layout={layout} palette={light} /> };
      },
    }),
  );
