// @vitest-environment jsdom
import "../ui/dom";
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Skeleton } from "../../src/screens/Skeleton";

test("while the data are read the page is busy and says why", () => {
  render(<Skeleton />);
  expect(screen.getByRole("main", { name: "Reading the data" })).toHaveAttribute("aria-busy", "true");
  expect(screen.getByRole("status")).toHaveTextContent("Reading the data…");
});
