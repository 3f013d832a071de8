// @vitest-environment jsdom
import "../../ui/dom";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { preferring } from "../../../src/core/prefer";
import { Edition } from "../../../src/screens/page/Edition";
import { fit } from "../../../src/state/fit";
import { useChoices } from "../../../src/state/store";
import { parseView } from "../../../src/state/view";
import { monthly } from "../../state/monthly";
import { twoSources } from "../../twoSources";

function Asked() {
  const { view } = fit(
    useChoices((choices) => choices.view),
    twoSources,
  );
  return <Edition dataset={preferring(twoSources, view.source)} view={view} />;
}

const show = (query: string) => {
  useChoices.setState(parseView(query));
  return render(<Asked />).container;
};
const choice = () => screen.getByRole("combobox", { name: "Source" });

beforeEach(() => useChoices.setState(parseView("")));

test("a reporter of several sources has them to choose from, each with its years, the catalog's first chosen", () => {
  show("?reporter=ZZ&partners=AA");
  const options = within(choice()).getAllByRole("option");
  expect(options.map(({ textContent }) => textContent)).toEqual(["Office, 2021–2022", "Fund, 2019–2022"]);
  expect(choice()).toHaveValue("office");
});

test("a choice stands in the address, in the same order; that of the first is none", async () => {
  const container = show("?reporter=ZZ&partners=AA");
  await userEvent.selectOptions(choice(), "fund");
  expect(useChoices.getState().view.source).toBe("fund");
  expect(choice()).toHaveValue("fund");
  expect(container).toHaveTextContent(/^Zembla · Fund, 2019–2022/);
  expect(within(choice()).getAllByRole("option")[0]).toHaveTextContent("Office");
  await userEvent.selectOptions(choice(), "office");
  expect(useChoices.getState().view.source).toBeNull();
});

test("a reporter of one source has nothing to choose", () => {
  const container = show("?reporter=AA&partners=ZZ");
  expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
  expect(container).toHaveTextContent("Atlantis · Union, 2021–2023, published 1 January 2024");
});

test("a source that only the catalog lists is offered before its file is loaded", () => {
  const zembla = twoSources.reporters.get("ZZ");
  const [[office, years] = []] = zembla?.sources ?? [];
  if (!zembla || !office || !years) throw new Error("no file");
  const first = { ...twoSources, reporters: new Map([["ZZ", { ...zembla, sources: new Map([[office, years]]) }]]) };
  render(<Edition dataset={first} view={fit(parseView("?reporter=ZZ&partners=AA").view, first).view} />);
  expect(within(choice()).getAllByRole("option")).toHaveLength(2);
});

test("the source is named that answers on the year; to ask for one that is silent then is to be told so", async () => {
  show("?reporter=ZZ&partners=AA&year=2019");
  expect(choice()).toHaveValue("fund");
  await userEvent.selectOptions(choice(), "office");
  expect(useChoices.getState().view.source).toBe("office");
  expect(choice()).toHaveValue("fund");
});

test("how far the figures reach is said where months go beyond the last whole year", () => {
  const { view } = fit(parseView("?reporter=ZZ&partners=AA").view, monthly);
  expect(render(<Edition dataset={monthly} view={view} />).container).toHaveTextContent(/ · figures to June 2024$/);
  expect(show("?reporter=AA&partners=ZZ")).not.toHaveTextContent("figures to");
});
