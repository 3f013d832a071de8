// @vitest-environment jsdom
import "../../ui/dom";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { light } from "../../../src/charts/palette";
import { figures } from "../../../src/analysis/figures";
import { paragraphKind, statedOn } from "../../../src/analysis/paragraphKind";
import { withGrowthBases } from "../../../src/analysis/growthBases";
import { Reference } from "../../../src/screens/reference/Reference";
import { useChoices } from "../../../src/state/store";
import { formatView, parseView } from "../../../src/state/view";
import type { Dataset } from "../../../src/core/dataset";
import { type Period, quarterOf, yearly } from "../../../src/core/period";
import { areaOf, smallDataset, statementsJson } from "../../io/small";

const small = smallDataset();

function Shown({
  codes,
  period,
  dataset,
}: {
  readonly codes: string;
  readonly period: Period;
  readonly dataset: Dataset;
}) {
  const { text } = useChoices(({ view }) => view);
  const partners = codes.split(" ");
  const kindOf = (code: string) => paragraphKind(text?.kind ?? null, statedOn(dataset, "KZ", partners, code, period));
  return (
    <Reference
      dataset={dataset}
      reporter={areaOf(dataset, "KZ")}
      partners={partners.map((code) => areaOf(dataset, code))}
      period={period}
      palette={light}
      rows={withGrowthBases(dataset, "KZ", figures(dataset, { reporter: "KZ", partners, from: period, to: period }))}
      kinds={new Map(partners.map((code) => [code, kindOf(code)]))}
      text={text}
    />
  );
}

function show(codes: string, period = yearly(2023), dataset = small) {
  useChoices.setState(parseView(""));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Shown codes={codes} period={period} dataset={dataset} />
    </QueryClientProvider>,
  );
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const entry = (name: string) => within(screen.getByRole("article", { name }));
const checks = (name: string) =>
  entry(name)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));

describe("for each partner", () => {
  test("the paragraph stands as a release would print it", () => {
    show("ES PT");
    expect(screen.getByRole("region", { name: "For reference" })).toBeVisible();
    expect(
      entry("Spain")
        .getByText(/^According to Kazakh statistics, in 2023/)
        .closest("p"),
    ).toHaveTextContent("amounted to 2 billion US dollars (exports – 1.5 billion, imports – 500 million). Since 2005,");
    expect(entry("Spain").getByText("As stated by the Ministry of Foreign Affairs, 16 February 2024.")).toBeVisible();
  });

  test("each figure of it leads to its row of the table", () => {
    show("PT");
    expect(entry("Portugal").getByRole("link", { name: /^50\.5\smillion$/ })).toHaveAttribute(
      "href",
      "#figure-PT-turnover-2023",
    );
    expect(entry("Portugal").getAllByRole("link")).toHaveLength(6);
  });

  test("a figure tells on focus what stands behind it, until Escape or the focus goes on", async () => {
    const user = userEvent.setup();
    show("PT");
    const link = entry("Portugal").getByRole("link", { name: /^45\.6\smillion$/ });
    act(() => link.focus());
    expect(screen.getByRole("tooltip")).toHaveTextContent(
      /Stated: 45\.6\smillion.*Range allowed: 45\.55–45\.65 million US dollars.*Stated on: 7 March 2024, Ministry of Foreign Affairs.*Statistics: 45\.8 million US dollars.*Source: BNS, 2023 edition/,
    );
    expect(link).toHaveAccessibleDescription(/Range allowed:\s?45\.55–45\.65/);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("tooltip")).not.toBeInTheDocument();
    await user.tab();
    expect(screen.getByRole("tooltip")).toHaveTextContent(/Formula: 100 × \(50\.5\smillion/);
    act(() => link.blur());
  });

  test("every statement has what the statistics say now and a verdict in words", () => {
    show("ES PT");
    expect(checks("Spain")).toEqual([
      ["Turnover", "2,011.8", "agrees"],
      ["Exports", "1,485.5", "agrees"],
      ["Imports", "526.3", "agrees within rounding"],
      ["FDI inflow since 2005", "..", "no series to check against"],
    ]);
    expect(checks("Portugal")).toEqual([
      ["Turnover", "50.7", "differs slightly; a later edition"],
      ["Exports", "4.9", "agrees"],
      ["Imports", "45.8", "differs slightly; a later edition"],
      ["Turnover 2022", "30.8", "differs slightly; a later edition"],
      ["Growth", "64.6%", "agrees"],
      ["FDI inflow 2005–2023", "..", "no series to check against"],
    ]);
  });

  test("the turnover of all years is a picture with its figures in its name", () => {
    show("ES");
    expect(
      entry("Spain").getByRole("img", {
        name: "Turnover with Spain, million US dollars: 2021 1,800.0, 2022 2,570.0, 2023 2,011.8",
      }),
    ).toBeVisible();
  });

  test("its button copies the paragraph as plain text, and says so", async () => {
    const user = userEvent.setup();
    show("ES PT");
    await user.click(screen.getByRole("button", { name: "Copy paragraph, Spain" }));
    expect(await entry("Spain").findByText("Copied")).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/^According to Kazakh statistics, in 2023 .+ US dollars\.$/);
    expect(screen.getByRole("button", { name: "Copy paragraph, Portugal" })).toBeVisible();
  });

  test("where the browser forbids copying it says so, and the text stands selected to be copied by hand", async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
    show("ES");
    await user.click(screen.getByRole("button", { name: "Copy paragraph, Spain" }));
    const field = await entry("Spain").findByRole<HTMLTextAreaElement>("textbox", { name: /The clipboard is closed/ });
    expect(field).toHaveFocus();
    expect(field.value).toMatch(/^According to Kazakh statistics, in 2023 .+ US dollars\.$/);
    expect(field.selectionEnd).toBe(field.value.length);
  });
});

describe("of several partners", () => {
  const written = () => screen.getByRole("combobox", { name: "Paragraphs" });

  test("the reader chooses one paragraph that compares them, and back", async () => {
    const user = userEvent.setup();
    show("ES PT CN");
    await user.selectOptions(written(), "one for all partners");
    expect(screen.getAllByRole("article")).toHaveLength(1);
    const all = entry("Spain, Portugal and China");
    expect(all.getByText(/^In 2023 Kazakhstan’s trade turnover/).closest("p")).toHaveTextContent(
      /amounted to 30\.0\sbillion US dollars with China \(21\.4%\), 2\.0\sbillion US dollars with Spain \(1\.4%\) and 50\.7\smillion US dollars with Portugal \(0\.04%\)\.$/,
    );
    await user.click(all.getByRole("button", { name: "Copy paragraph, Spain, Portugal and China" }));
    expect(await navigator.clipboard.readText()).toMatch(/^In 2023 Kazakhstan’s trade turnover/);
    expect(screen.queryByRole("radiogroup", { name: "Paragraph after" })).not.toBeInTheDocument();
    expect(formatView(useChoices.getState().view)).toBe("?text=one");
    await user.selectOptions(written(), "one for each partner");
    expect(screen.getAllByRole("article")).toHaveLength(3);
  });

  test("of one alone there is nothing to choose", () => {
    show("ES");
    expect(screen.queryByRole("combobox", { name: "Paragraphs" })).not.toBeInTheDocument();
  });
});

test("a copy goes as plain and as rich text, with its footnote or without", async () => {
  const user = userEvent.setup();
  const items: Readonly<Record<string, Blob>>[] = [];
  const Item = vi.fn<(parts: Readonly<Record<string, Blob>>) => void>(function keep(parts) {
    items.push(parts);
  });
  vi.stubGlobal("ClipboardItem", Item);
  vi.spyOn(navigator.clipboard, "write").mockResolvedValue();
  const parts = { turnover: "2.9 billion", exports: "1.4 billion", imports: "1.4 billion" };
  show(
    "ES",
    yearly(2023),
    smallDataset({ ...statementsJson, statements: [{ ...statementsJson.statements[0], ...parts }] }),
  );
  const copied = (type: string) => items.at(-1)?.[type]?.text();
  await user.click(screen.getByRole("button", { name: "Copy paragraph, Spain" }));
  expect(await copied("text/plain")).toMatch(/1\.4\sbillion¹\)\.\n1 Exports and imports do not add up/);
  expect(await copied("text/html")).toMatch(/<sup>1<\/sup>\)\.<\/p><p><sup>1<\/sup> Exports and imports do not/);
  await user.click(screen.getByRole("button", { name: "without footnotes" }));
  expect(await copied("text/plain")).toMatch(/1\.4\sbillion\)\.$/);
  expect(await copied("text/html")).not.toContain("sup");
});

test("a release that states investment alone is quoted whatever the year", () => {
  const [, investment] = statementsJson.statements;
  const alone = smallDataset({ ...statementsJson, statements: [investment] });
  show("ES", yearly(2022), alone);
  expect(entry("Spain").getByText(/^Since 2005, the gross inflow/)).toBeVisible();
});

describe("of one figure that two releases state", () => {
  const [, , portuguese] = statementsJson.statements;
  const other = { ...portuguese, source: "mfa-spain", turnover: "50.7 million", imports: "45.8 million" };
  const both = smallDataset({ ...statementsJson, statements: [portuguese, other] });

  test("each has its verdict, the paragraph is after one, and the other is named beside what it states", () => {
    show("PT", yearly(2023), both);
    expect(
      checks("Portugal")
        .filter(([name]) => name?.startsWith("Turnover"))
        .map((cells) => cells.map((text) => text?.replaceAll("\u00A0", " "))),
    ).toEqual([
      ["Turnover, 50.5 million", "50.7", "differs slightly; a later edition"],
      ["Turnover, 50.7 million Ministry of Foreign Affairs, 16 February 2024", "50.7", "agrees"],
    ]);
    expect(
      entry("Portugal")
        .getAllByText(/^As stated by/)
        .map(({ textContent }) => textContent?.replaceAll("\u00A0", " ")),
    ).toEqual(["As stated by the Ministry of Foreign Affairs, 7 March 2024."]);
  });

  test("the page says that they state it differently, and whether both can be", () => {
    show("PT", yearly(2023), both);
    // 50.45 to 50.55 and 50.65 to 50.75, of imports 45.55 to 45.65 and 45.75 to 45.85.
    expect(
      entry("Portugal")
        .getAllByText(/stated differently/)
        .map(({ textContent }) => textContent?.replaceAll("\u00A0", " ")),
    ).toEqual([
      "Turnover 2023: stated differently, as 50.5 million (Ministry of Foreign Affairs, 7 March 2024) and 50.7 million (Ministry of Foreign Affairs, 16 February 2024). Even as rounded, they contradict each other.",
      "Imports 2023: stated differently, as 45.6 million (Ministry of Foreign Affairs, 7 March 2024) and 45.8 million (Ministry of Foreign Affairs, 16 February 2024). Even as rounded, they contradict each other.",
    ]);
  });

  test("what both state alike has one row, and no word of a difference", () => {
    const alike = { ...portuguese, source: "mfa-spain" };
    show("PT", yearly(2023), smallDataset({ ...statementsJson, statements: [portuguese, alike] }));
    expect(checks("Portugal").filter(([name]) => name?.startsWith("Exports"))).toHaveLength(1);
    expect(entry("Portugal").queryByText(/stated differently/)).not.toBeInTheDocument();
  });

  test("the year that both start from has one row, after theirs", () => {
    const asked = { reporter: "KZ", partners: ["PT"], from: yearly(2023), to: yearly(2023) };
    const keys = withGrowthBases(both, "KZ", figures(both, asked)).map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith("PT-turnover"))).toEqual([
      "PT-turnover-2023",
      "PT-turnover-2023-mfa-spain",
      "PT-turnover-2022",
    ]);
  });
});

describe("of a part of a year that the statistics do not give by partner", () => {
  const [, , portuguese, before] = statementsJson.statements;
  const { growth: _, ...rest } = { growth: null, ...portuguese };
  const part = { ...rest, period: "2023-01/2023-08" };

  test("what was stated is quoted whatever the year, its figures without a row to lead to", () => {
    show("PT", yearly(2021), smallDataset({ ...statementsJson, statements: [part] }));
    expect(entry("Portugal").getByText(/^In January–August 2023 bilateral trade turnover/)).toBeVisible();
    expect(entry("Portugal").queryByRole("link")).not.toBeInTheDocument();
    expect(entry("Portugal").getByText("What is quoted was stated of other periods, not of 2021.")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Show / })).not.toBeInTheDocument();
  });

  test("a year that they do give is the one that is offered", () => {
    show("PT", yearly(2021), smallDataset({ ...statementsJson, statements: [part, before] }));
    expect(screen.getByRole("button", { name: "Show 2022" })).toBeVisible();
  });
});

describe("of partners without a statement", () => {
  test("the paragraph is after the statistics, and the others stay as stated", () => {
    show("ES CN");
    expect(entry("China").getByText(/^According to Kazakhstan’s statistics, in 2023 .* with China/)).toBeVisible();
    expect(entry("China").queryByText(/^As stated/)).not.toBeInTheDocument();
    expect(entry("Spain").getByText(/^As stated by the Ministry/)).toBeVisible();
    expect(screen.queryByText(/is on file/)).not.toBeInTheDocument();
  });

  test("their names stand in one line where what was stated is asked for", async () => {
    show("ES CN NL BE");
    await userEvent.click(screen.getByRole("radio", { name: "as stated" }));
    await userEvent.click(screen.getByRole("radio", { name: "both" }));
    await userEvent.click(screen.getByRole("radio", { name: "as stated" }));
    expect(formatView(useChoices.getState().view)).toBe("?text=stated");
    expect(
      screen.getByText("No official statement about China, the Netherlands and Belgium is on file."),
    ).toBeVisible();
    expect(screen.getAllByRole("article")).toHaveLength(1);
  });

  test("there is no line where there are none", () => {
    show("ES PT");
    expect(screen.queryByText(/is on file/)).not.toBeInTheDocument();
  });
});

describe("in a year that no release speaks of", () => {
  test("the year of the releases is named and can be shown", async () => {
    show("ES PT", yearly(2021));
    expect(entry("Spain").getByText(/^According to Kazakhstan’s statistics, in 2021 .* with Spain/)).toBeVisible();
    expect(screen.getByText(/The releases on file about Spain and Portugal speak of 2023, not of 2021/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Show 2023" }));
    expect(useChoices.getState().view.periods).toEqual({ from: yearly(2023), to: yearly(2023) });
  });

  test("a part of that year is not the year", () => {
    show("ES PT", quarterOf(2023, 1));
    expect(screen.getByRole("button", { name: "Show 2023" })).toBeVisible();
  });

  test("a partner of whom one does is still shown", () => {
    show("ES PT", yearly(2022));
    expect(screen.getByRole("article", { name: "Portugal" })).toBeVisible();
    expect(screen.getByText(/The releases on file about Spain speak of 2023, not of 2022/)).toBeVisible();
  });
});
