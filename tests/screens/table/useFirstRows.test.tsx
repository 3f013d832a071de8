// @vitest-environment jsdom
import "../../ui/dom";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { useFirstRows } from "../../../src/screens/table/useFirstRows";

function Rows({ count }: { readonly count: number }) {
  const all = Array.from({ length: count }, (_, i) => i);
  const { first, others } = useFirstRows(all, (row) => `row-${row}`);
  return (
    <>
      <p>{`${first.length} are drawn`}</p>
      {others}
    </>
  );
}

afterEach(() => window.history.replaceState(null, "", "#"));

test("of more than 500 rows the first are drawn, and the others when asked to", async () => {
  render(<Rows count={22_000} />);
  expect(screen.getByText("500 are drawn")).toBeVisible();
  expect(screen.getByText("The first 500 of 22,000 rows are shown.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Show all rows" }));
  expect(screen.getByText("22000 are drawn")).toBeVisible();
});

test("of fewer rows all are drawn, and nothing is said", () => {
  render(<Rows count={500} />);
  expect(screen.getByText("500 are drawn")).toBeVisible();
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

test("where the address leads to one of the others, all are drawn", () => {
  window.history.replaceState(null, "", "#row-600");
  render(<Rows count={700} />);
  expect(screen.getByText("700 are drawn")).toBeVisible();
});
