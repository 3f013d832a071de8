// @vitest-environment jsdom
import "../ui/dom";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { light } from "../../src/charts/palette";
import { figures } from "../../src/analysis/figures";
import { Reference } from "../../src/screens/Reference";
import { useChoices } from "../../src/state/store";
import { parseView } from "../../src/state/view";
import { areaOf, smallDataset, statementsJson } from "../io/small";

const small = smallDataset();

function show(codes: string, year = 2023, dataset = small) {
  useChoices.setState(parseView(""));
  const partners = codes.split(" ").map((code) => areaOf(dataset, code));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Reference
        dataset={dataset}
        reporter={areaOf(dataset, "KZ")}
        partners={partners}
        year={year}
        palette={light}
        rows={figures(dataset, { reporter: "KZ", partners: codes.split(" "), from: year, to: year })}
      />
    </QueryClientProvider>,
  );
}

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
    expect(entry("Spain").getByText(/^According to Kazakh statistics, in 2023/)).toHaveTextContent(
      "amounted to 2 billion US dollars (exports – 1.5 billion, imports – 500 million). Since 2005,",
    );
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

  test("every statement has what the statistics say now and a verdict in words", () => {
    show("ES PT");
    expect(checks("Spain")).toEqual([
      ["Turnover", "2,011.8", "agrees"],
      ["Exports", "1,485.5", "agrees"],
      ["Imports", "526.3", "agrees within rounding"],
      ["FDI inflow", "..", "no series to check against"],
    ]);
    expect(checks("Portugal")).toEqual([
      ["Turnover", "50.7", "revised since"],
      ["Exports", "4.9", "agrees"],
      ["Imports", "45.8", "revised since"],
      ["Turnover 2022", "30.8", "revised since"],
      ["Growth", "64.6%", "agrees"],
      ["FDI inflow", "..", "no series to check against"],
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

  test("where the browser forbids copying it says what to do instead", async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
    show("ES");
    await user.click(screen.getByRole("button", { name: "Copy paragraph, Spain" }));
    expect(await entry("Spain").findByText(/select the text instead/)).toBeVisible();
  });
});

test("a release that states investment alone is quoted whatever the year", () => {
  const [, investment] = statementsJson.statements;
  const alone = smallDataset({ ...statementsJson, statements: [investment] });
  show("ES", 2022, alone);
  expect(entry("Spain").getByText(/^Since 2005, the gross inflow/)).toBeVisible();
});

describe("of partners without a statement", () => {
  test("the names stand in one line", () => {
    show("ES CN NL BE");
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
    show("ES PT", 2021);
    expect(screen.queryByRole("article")).not.toBeInTheDocument();
    expect(screen.getByText(/The releases on file about Spain and Portugal speak of 2023, not of 2021/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Show 2023" }));
    expect(useChoices.getState().view.years).toEqual({ from: 2023, to: 2023 });
  });

  test("a partner of whom one does is still shown", () => {
    show("ES PT", 2022);
    expect(screen.getByRole("article", { name: "Portugal" })).toBeVisible();
    expect(screen.getByText(/The releases on file about Spain speak of 2023, not of 2022/)).toBeVisible();
  });
});
