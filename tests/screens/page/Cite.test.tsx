// @vitest-environment jsdom
import "../../ui/dom";
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { Cite } from "../../../src/screens/page/Cite";
import { fit } from "../../../src/state/fit";
import { parseView } from "../../../src/state/view";
import { byMonth } from "../byMonth";

const dataset = byMonth();
const { view } = fit(parseView("?partners=ES&year=2023").view, dataset);

/** What is cited on a page whose catalog says where it lives, or does not. */
function cited(home: string | null): string {
  const { container } = render(
    <Cite dataset={{ ...dataset, catalog: { ...dataset.catalog, home } }} view={view} sources={[]} />,
  );
  return container.querySelector("p")?.textContent ?? "";
}

test("a citation has the address of the page and the day on which it was read", () => {
  expect(cited("https://example.org/trade/")).toMatch(
    /^Vis-à-Vis, Kazakhstan with Spain, 2023\. https:\/\/example\.org\/trade\/\?\S*partners=ES\S*, accessed .+\.$/,
  );
});

test("a page on the reader's own machine is cited without an address, which would lead nobody there", () => {
  expect(cited(null)).toBe("Vis-à-Vis, Kazakhstan with Spain, 2023.");
});
