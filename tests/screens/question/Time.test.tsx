// @vitest-environment jsdom
import "../../ui/dom";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { formatPeriods } from "../../../src/core/period";
import { Latest, PartOfYear, Year } from "../../../src/screens/question/Time";
import { fit } from "../../../src/state/fit";
import { useChoices } from "../../../src/state/store";
import { parseView } from "../../../src/state/view";
import { demoDataset } from "../../demo";
import { monthly } from "../../state/monthly";

function Asked({ dataset }: { readonly dataset: typeof monthly }) {
  const asked = useChoices(({ view }) => view);
  const props = { dataset, view: fit(asked, dataset).view };
  return (
    <>
      <Year {...props} />
      <PartOfYear {...props} />
      <Latest {...props} />
    </>
  );
}

const show = (query: string, dataset = monthly) => {
  useChoices.setState(parseView(`?reporter=ZZ&partners=AA${query}`));
  render(<Asked dataset={dataset} />);
};
const year = () => screen.findByRole("combobox", { name: "Year" });
const end = () => screen.findByRole("combobox", { name: "Until" });
const part = () => screen.findByRole("combobox", { name: "Months" });
const textsOf = (box: HTMLElement) =>
  within(box)
    .getAllByRole("option")
    .map(({ textContent }) => textContent);
const asked = () => {
  const { periods } = useChoices.getState().view;
  return periods && formatPeriods(periods);
};

beforeEach(() => useChoices.setState(parseView("")));

// Zembla counts 2020 to 2023 by the year, and from January 2022 to June 2024 by the month.
describe("a question about one period", () => {
  test("has no part of the year to choose where the files know whole years alone", () => {
    show("", demoDataset());
    expect(screen.queryByText("whole year")).not.toBeInTheDocument();
    expect(screen.queryByRole("combobox", { name: "Months" })).not.toBeInTheDocument();
  });

  test("offers the parts that the figures cover in its year", async () => {
    show("&year=2024-04");
    expect(textsOf(await part())).toEqual([
      "first half",
      "first quarter",
      "second quarter",
      "January–February",
      "January–March",
      "January–April",
      "January–May",
      "January–June",
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
    ]);
    expect(await part()).toHaveDisplayValue("April");
    await userEvent.selectOptions(await part(), "January–May");
    expect(asked()).toBe("2024-01/2024-05");
  });

  test("about a year that is not counted by the month offers the whole year", async () => {
    show("&year=2020");
    expect(textsOf(await part())).toEqual(["whole year"]);
  });

  test("keeps its part in another year, where that has it, and else takes the longest", async () => {
    show("&year=2023-04");
    expect(textsOf(await year())).toEqual(["2024", "2023", "2022", "2021", "2020"]);
    await userEvent.selectOptions(await year(), "2024");
    expect(asked()).toBe("2024-04");
    await userEvent.selectOptions(await year(), "2021");
    expect(asked()).toBe("2021");
    await userEvent.selectOptions(await year(), "2024");
    expect(asked()).toBe("2024-H1");
  });
});

describe("a question about a span", () => {
  test("of years is cut by the half, the quarter and the month, where a trend begins with all there is", async () => {
    show("&view=trend");
    expect(await year()).toHaveDisplayValue("2020");
    expect(await end()).toHaveDisplayValue("2023");
    expect(textsOf(await part()).filter((text) => text?.startsWith("by "))).toEqual([
      "by year",
      "by half-year",
      "by quarter",
      "by month",
    ]);
    await userEvent.selectOptions(await part(), "by month");
    expect(asked()).toBe("2022-01..2024-06");
    expect(textsOf(await year()).slice(0, 2)).toEqual(["June 2024", "May 2024"]);
    expect(await year()).toHaveDisplayValue("January 2022");
    expect(await end()).toHaveDisplayValue("June 2024");
  });

  test("begins and ends in any period that the files know, the end never before the beginning", async () => {
    show("&view=trend");
    expect(textsOf(await year())).toEqual(["2023", "2022", "2021", "2020"]);
    await userEvent.selectOptions(await end(), "2022");
    expect(asked()).toBe("2020-2022");
    await userEvent.selectOptions(await year(), "2021");
    expect(asked()).toBe("2021-2022");
    expect(textsOf(await end())).toEqual(["2023", "2022", "2021"]);
  });

  test("that would begin at its end or later reaches to the last period", async () => {
    show("&view=trend&year=2020-2021");
    await userEvent.selectOptions(await year(), "2022");
    expect(asked()).toBe("2022-2023");
  });

  test("is a period alone in a table until an end is chosen, and again when the end is taken back", async () => {
    show("&view=table&year=2021");
    expect(await end()).toHaveDisplayValue("…");
    await userEvent.selectOptions(await year(), "2022");
    expect(asked()).toBe("2022");
    await userEvent.selectOptions(await end(), "2023");
    expect(asked()).toBe("2022-2023");
    await userEvent.selectOptions(await end(), "2022");
    expect(asked()).toBe("2022");
    expect(await end()).toHaveDisplayValue("…");
  });

  test("in a table keeps its years", async () => {
    show("&view=table&year=2023");
    await userEvent.selectOptions(await part(), "by quarter");
    expect(asked()).toBe("2023-Q1..2023-Q4");
    await userEvent.selectOptions(await part(), "January–May of each year");
    expect(asked()).toBe("2023-01/2023-05");
    // Which part of the years, the blank beside them says.
    expect(textsOf(await year())).toContain("2023");
    expect(await year()).toHaveDisplayValue("2023");
  });
});

describe("one click to the latest figures", () => {
  const latest = () => screen.queryByRole("button", { name: "Show the latest" });

  test("is there where later ones are known, and gone when they are shown", async () => {
    show("&year=2021");
    await userEvent.click(screen.getByRole("button", { name: "Show the latest" }));
    expect(asked()).toBe("2023");
    expect(latest()).not.toBeInTheDocument();
  });

  test("hands the focus on to the year, as the button is gone", async () => {
    show("&year=2024-04");
    await userEvent.click(screen.getByRole("button", { name: "Show the latest" }));
    expect(asked()).toBe("2024-06");
    expect(await year()).toHaveFocus();
  });

  test("keeps to periods of the kind, and to where a span begins", async () => {
    show("&view=trend&year=2022-01..2023-12");
    await userEvent.click(screen.getByRole("button", { name: "Show the latest" }));
    expect(asked()).toBe("2022-01..2024-06");
  });
});
