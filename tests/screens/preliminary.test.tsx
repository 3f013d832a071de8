// @vitest-environment jsdom
import "../ui/dom";
import { cleanup, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { figures } from "../../src/analysis/figures";
import { folded } from "../../src/analysis/folding";
import { mirror } from "../../src/analysis/mirror";
import { ranking } from "../../src/analysis/ranking";
import { light } from "../../src/charts/palette";
import { usualForm } from "../../src/charts/drawing";
import { TableDrawing } from "../../src/charts/table/Drawing";
import { layOut } from "../../src/charts/table/layout";
import { grammar as en } from "../../src/words/en/grammar";
import { GrammarContext } from "../../src/screens/page/useGrammar";
import { yearly } from "../../src/core/period";
import { BriefPeriods } from "../../src/screens/brief/BriefPeriods";
import { FiguresTable } from "../../src/screens/table/FiguresTable";
import { MirrorTable } from "../../src/screens/mirror/MirrorTable";
import { PeriodsTable } from "../../src/screens/table/PeriodsTable";
import { RankingTable } from "../../src/screens/ranking/RankingTable";
import { smallDataset } from "../io/small";
import { mirrorDemo } from "../mirrorDemo";
import { preliminaryIn } from "../preliminary";
import { grammars } from "../words/grammar/all";

const [from, to] = [yearly(2022), yearly(2023)];
/** Of 2022 and 2023; those of 2023 are preliminary where they are said to be. */
const rows = (isEarly = true) =>
  figures(isEarly ? preliminaryIn(smallDataset(), "KZ", to) : smallDataset(), {
    reporter: "KZ",
    partners: ["ES"],
    from,
    to,
  });
function ranked() {
  const dataset = preliminaryIn(smallDataset(), "KZ", to, ["ES"]);
  const model = ranking(dataset, {
    reporter: "KZ",
    partners: ["ES"],
    period: to,
    measure: "turnover",
    group: null,
  });
  if (!model) throw new Error("no ranking");
  return <RankingTable dataset={dataset} model={model} rows={folded(model)} />;
}
function mirrored() {
  const period = yearly(2020);
  const model = mirror(preliminaryIn(mirrorDemo("AA"), "ZZ", period), {
    reporter: "ZZ",
    partners: ["AA"],
    flow: "exports",
    factor: "1.06",
    from: period,
    to: period,
  });
  if (!model) throw new Error("no reports");
  return <MirrorTable model={model} note="" />;
}

const marked = () => screen.getAllByRole("img").map((mark) => mark.parentElement?.textContent);
const tables: readonly (readonly [name: string, table: (isEarly?: boolean) => ReactNode, texts: readonly string[]])[] =
  [
    [
      "of all figures",
      (isEarly) => <FiguresTable full rows={rows(isEarly)} caption="" note="" />,
      ["2,011.8p", "1,485.5p", "526.3p"],
    ],
    [
      "of periods",
      (isEarly) => <PeriodsTable rows={rows(isEarly)} from={from} to={to} note="" />,
      ["2,011.8p", "1,485.5p", "526.3p"],
    ],
    [
      "of a brief",
      (isEarly) => <BriefPeriods rows={rows(isEarly)} periods={[from, to]} partner="Spain" />,
      ["2,011.8p", "1,485.5p", "526.3p"],
    ],
    ["of a ranking", ranked, ["2,011.8p", "1,485.5p", "526.3p", "+959.2p"]],
  ];

test.each(tables)("the table %s marks what is preliminary, and says once what the mark means", (_, table, texts) => {
  render(table());
  expect(marked()).toEqual(texts);
  expect(screen.getAllByRole("img", { name: "preliminary data" })).toHaveLength(texts.length);
  expect(screen.getAllByText("p: preliminary data")).toHaveLength(1);
});

test.each(tables.slice(0, 3))("the table %s says nothing of final figures", (_, table) => {
  render(table(false));
  expect(screen.queryByRole("img", { name: "preliminary data" })).not.toBeInTheDocument();
  expect(screen.queryByText(/^p: /)).not.toBeInTheDocument();
});

test("of two reports the one that is preliminary is marked", () => {
  render(mirrored());
  expect(screen.getAllByRole("img", { name: "preliminary data" })).toHaveLength(1);
  expect(screen.getAllByText("p: preliminary data")).toHaveLength(1);
});

test("the year before is marked as well, where it is preliminary", () => {
  const both = preliminaryIn(preliminaryIn(smallDataset(), "KZ", from), "KZ", to);
  render(<FiguresTable rows={figures(both, { reporter: "KZ", partners: ["ES"], from: to, to })} caption="" note="" />);
  expect(marked().slice(0, 2)).toEqual(["2,011.8p", "2,570.0p"]);
});

test.each(grammars)("the mark and the note are in $tag", (grammar) => {
  render(
    <GrammarContext value={grammar}>
      <PeriodsTable rows={rows()} from={from} to={to} note="" />
    </GrammarContext>,
  );
  expect(screen.getAllByRole("img", { name: grammar.source.flags.P })).toHaveLength(3);
  expect(screen.getByText(`p: ${grammar.source.flags.P}`)).toBeVisible();
});

test("a picture of the table has the mark beside the figure, and below what it means", () => {
  const draw = (isEarly: boolean) => {
    const { container } = render(
      <TableDrawing layout={layOut(en, rows(isEarly), 900, { ...usualForm, stated: false })} palette={light} />,
    );
    const texts = [...container.querySelectorAll("text")].map(({ textContent }) => textContent);
    cleanup();
    return texts.filter((text) => text === "p" || text?.startsWith("p: "));
  };
  expect(draw(true)).toEqual(["p", "p", "p", "p: preliminary data"]);
  expect(draw(false)).toEqual([]);
});

test("an estimate has a mark of its own, which says that a sum may hold one", () => {
  const dataset = preliminaryIn(smallDataset(), "KZ", to, undefined, "E");
  render(
    <FiguresTable
      full
      rows={figures(dataset, { reporter: "KZ", partners: ["ES"], from: to, to })}
      caption=""
      note=""
    />,
  );
  expect(screen.getAllByRole("img", { name: en.source.flags.E })).toHaveLength(3);
  expect(screen.getAllByText(`e: ${en.source.flags.E}`)).toHaveLength(1);
  expect(screen.getByText(/Status: /)).toHaveTextContent(`Status: ${en.source.flags.E}`);
});
