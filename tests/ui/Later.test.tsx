// @vitest-environment jsdom
import "./dom";
import { render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { Later } from "../../src/ui/Later";

afterEach(() => {
  vi.unstubAllGlobals();
});

const Example = ({ year }: { readonly year: number }) => (
  <>
    <h1>Chart of {year}</h1>
    <Later>
      <p>Table of {year}</p>
    </Later>
  </>
);

test("what follows is there at once, and changes after a frame with what stands before it", async () => {
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal("requestAnimationFrame", (act: FrameRequestCallback) => frames.push(act));
  const { rerender } = render(<Example year={2022} />);
  expect(screen.getByText("Table of 2022")).toBeVisible();
  rerender(<Example year={2023} />);
  expect(screen.getByText("Chart of 2023")).toBeVisible();
  expect(screen.getByText("Table of 2022")).toBeVisible();
  frames.at(-1)?.(0);
  expect(await screen.findByText("Table of 2023")).toBeVisible();
});

test("of several changes before a frame the last one follows", async () => {
  const { rerender } = render(<Example year={2021} />);
  rerender(<Example year={2022} />);
  rerender(<Example year={2023} />);
  expect(await screen.findByText("Table of 2023")).toBeVisible();
  expect(screen.queryByText("Table of 2022")).not.toBeInTheDocument();
});
