// @vitest-environment jsdom
import "../../ui/dom";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { GrammarContext } from "../../../src/screens/page/useGrammar";
import { light } from "../../../src/charts/palette";
import { Map } from "../../../src/screens/map/Map";
import { fit } from "../../../src/state/fit";
import { useChoices } from "../../../src/state/store";
import { parseView } from "../../../src/state/view";
import { grammar as ru } from "../../../src/words/ru/grammar";
import { builtIn } from "../../data/dataset";

const dataset = builtIn();

function Asked() {
  const asked = useChoices(({ view }) => view);
  return <Map dataset={dataset} view={fit(asked, dataset).view} palette={light} />;
}

const show = (query: string) => {
  act(() => useChoices.setState(parseView(query)));
  return render(<Asked />).container;
};
/** What is said beside the place that is pointed at. */
const tip = "figure [aria-hidden=true] > p";
const chosen = () => useChoices.getState().view.partners;
const listbox = () => screen.getByRole("listbox", { name: /^Partners by/ });
const options = () => within(listbox()).getAllByRole("option");
const option = (name: RegExp) => screen.getByRole("option", { name });

beforeEach(() => {
  // A page without a layout has no width; the drawing needs one.
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 816, 600));
});
afterEach(() => {
  vi.restoreAllMocks();
});

test("the map has a name, its boundaries imply nothing, and the figures follow", () => {
  show("?view=map");
  expect(
    screen.getByRole("img", { name: /^Kazakhstan’s turnover with 21 of 204 partners passed a billion/ }),
  ).toBeVisible();
  expect(screen.getByText(/Boundaries and names imply no opinion on the status of any territory\.$/)).toBeVisible();
  expect(screen.getByRole("table", { name: /^The figures/ })).toBeVisible();
});

test("every partner stands in a list in the order of the ranking, named with figure and place", () => {
  show("?view=map");
  const listed = options();
  expect(listed).toHaveLength(204);
  expect(listed[13]).toHaveAccessibleName("Spain, 2,011.8 million US dollars, 14th of 204");
  expect(listed[13]).toHaveAttribute("aria-selected", "true");
});

test("in another language a partner has one name in the list, not the end of a second one", () => {
  act(() => useChoices.setState(parseView("?view=map")));
  render(
    <GrammarContext value={ru}>
      <Asked />
    </GrammarContext>,
  );
  const [first] = within(screen.getByRole("listbox", { name: /^Партн/ })).getAllByRole("option");
  expect(first).toHaveAccessibleName(/^Китай, 30.055,4 млн долл\. США, .+ 204$/);
});

test("focus in the list shows on the map what a pointer would", async () => {
  const container = show("?view=map");
  act(() => option(/^Brazil/).focus());
  expect(container.querySelector(tip)).toHaveTextContent("Brazil, 258.4 million US dollars, 43rd of 204");
  act(() => option(/^Brazil/).blur());
  expect(container.querySelector(tip)).toBe(null);
  const land = container.querySelector('[data-code="BR"]');
  await userEvent.hover(land ?? container);
  expect(container.querySelector(tip)).toHaveTextContent("Brazil, 258.4 million US dollars, 43rd of 204");
});

test("a tap shows the figure with a button that marks the partner, and marks none itself", async () => {
  const container = show("?view=map");
  const user = userEvent.setup();
  const tap = (code: string) =>
    user.pointer({ keys: "[TouchA]", target: container.querySelector(`[data-code="${code}"]`) ?? container });
  await tap("BR");
  expect(screen.getByText("Brazil, 258.4 million US dollars, 43rd of 204")).toBeVisible();
  expect(chosen()).toEqual(["ES", "PT"]);
  await tap("BR");
  expect(chosen()).toEqual(["ES", "PT"]);
  await user.click(screen.getByRole("button", { name: "Add Brazil" }));
  expect(chosen()).toEqual(["ES", "PT", "BR"]);
});

test("Enter in the list and a click on the map add a partner or take it away; the reporter is none", async () => {
  const container = show("?view=map");
  const click = (code: string) => userEvent.click(container.querySelector(`[data-code="${code}"]`) ?? container);
  option(/^Italy/).focus();
  await userEvent.keyboard("{Enter}");
  expect(chosen()).toEqual(["ES", "PT", "IT"]);
  await click("BR");
  await click("ES");
  await click("KZ");
  expect(chosen()).toEqual(["PT", "IT", "BR"]);
});
