// @vitest-environment jsdom
import "../../ui/dom";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { checkClaims } from "../../../src/analysis/claims/checkClaims";
import { read } from "../../../src/analysis/claims/read";
import { ClaimsTable } from "../../../src/screens/check/ClaimsTable";
import { check } from "../../../src/words/en/check";
import { checkPage } from "../../../src/words/en/checkPage";
import { reading as vocabulary } from "../../../src/words/en/reading";
import { shipped } from "../../bench/shipped";

const text =
  "In 2023 Kazakhstan's exports to Spain came to $1,485.5 million, Kazakhstan's exports to Portugal to $99 billion, and Kazakhstan's imports from Spain to $526.3 million.";

test("the claims of a text stand in its order, by the partner, or with those that do not hold first", async () => {
  const dataset = shipped();
  const reading = read(text, vocabulary, dataset.areas, { home: "KZ" });
  const checked = checkClaims(reading, dataset, { home: "KZ", reporter: "KZ" });
  render(<ClaimsTable {...{ dataset, reading, checked }} words={check} page={checkPage} />);
  const quotes = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent);
  const [exports, portugal, imports] = ["$1,485.5 million", "$99 billion", "$526.3 million"];
  expect(quotes()).toEqual([exports, portugal, imports]);
  const sort = (head: string) => userEvent.click(screen.getByRole("button", { name: head }));
  await sort(checkPage.heads.verdict);
  expect(quotes()).toEqual([portugal, exports, imports]);
  await sort(checkPage.heads.meaning);
  expect(quotes()).toEqual([portugal, exports, imports]);
  await sort(checkPage.heads.meaning);
  expect(quotes()).toEqual([exports, imports, portugal]);
  expect(screen.getByRole("columnheader", { name: checkPage.heads.meaning })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await sort(checkPage.heads.meaning);
  expect(quotes()).toEqual([exports, portugal, imports]);
});
