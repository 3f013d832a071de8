// @vitest-environment jsdom
import "../../ui/dom";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { Skeleton } from "../../../src/screens/page/Skeleton";

test("while the data are read the page is busy and says why", () => {
  render(<Skeleton onRetry={() => undefined} />);
  expect(screen.getByRole("main", { name: "Reading the data" })).toHaveAttribute("aria-busy", "true");
  expect(screen.getByRole("status")).toHaveTextContent("Reading the data…");
});

afterEach(() => vi.useRealTimers());

test("where they take long it says so, and offers to ask again", () => {
  vi.useFakeTimers();
  const retry = vi.fn<() => void>();
  render(<Skeleton onRetry={retry} />);
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
  act(() => void vi.runAllTimers());
  expect(screen.getByRole("status")).toHaveTextContent("Reading the data… The data are slow to come. Try again");
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(retry).toHaveBeenCalledOnce();
});
