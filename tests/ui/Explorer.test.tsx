// @vitest-environment jsdom
import "./dom";
import { fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { type ExploredPoint, Explorer } from "../../src/ui/Explorer";

// Two lines over three years, 100 pixels apart; the second begins a year later.
const point = (series: string, column: number, x: number, y: number): ExploredPoint => ({
  key: `${series} ${column}`,
  series,
  column,
  box: { left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 },
  name: `${series}, ${column}`,
  description: `more of ${series} ${column}`,
  isRound: true,
});
const items = [
  point("exports", 2021, 100, 50),
  point("exports", 2022, 200, 50),
  point("exports", 2023, 300, 50),
  point("imports", 2022, 200, 150),
  point("imports", 2023, 300, 150),
];

const entered = vi.fn<(key: string) => void>();

function Example({ all = items }: { readonly all?: readonly ExploredPoint[] }) {
  return (
    <>
      <div style={{ position: "relative" }}>
        <Explorer
          label="Points"
          keys="Arrows move"
          items={all}
          panelOf={(key) => <p>panel {key}</p>}
          onEnter={entered}
        />
      </div>
      <button type="button">after</button>
    </>
  );
}

const focused = () => document.activeElement?.getAttribute("aria-label");
const panel = () => screen.queryByText(/^panel/)?.textContent ?? null;
const list = () => screen.getByRole("listbox", { name: "Points" });
const at = (x: number, y: number) => ({ clientX: x, clientY: y });
const pointAt = (x: number, y: number, pointerType = "mouse") => {
  // jsdom has no pointer events of its own, and so no type of pointer.
  const event = new MouseEvent("pointermove", { bubbles: true, ...at(x, y) });
  fireEvent(list(), Object.assign(event, { pointerType }));
};

test("Tab enters once, at the first point, tells the keys, shows its panel, and leaves", async () => {
  render(<Example />);
  expect(panel()).toBeNull();
  await userEvent.tab();
  expect(focused()).toBe("exports, 2021");
  expect(document.activeElement).toHaveAccessibleDescription("more of exports 2021");
  expect(list()).toHaveAccessibleDescription("Arrows move");
  expect(panel()).toBe("panel exports 2021");
  await userEvent.tab();
  expect(screen.getByRole("button", { name: "after" })).toHaveFocus();
  expect(panel()).toBeNull();
});

test("arrows move along a series and to the same column of the next, or the nearest one; all have ends", async () => {
  render(<Example />);
  await userEvent.tab();
  for (const [key, name] of [
    ["ArrowLeft", "exports, 2021"],
    ["ArrowDown", "imports, 2022"],
    ["ArrowRight", "imports, 2023"],
    ["ArrowRight", "imports, 2023"],
    ["ArrowDown", "imports, 2023"],
    ["ArrowUp", "exports, 2023"],
    ["ArrowUp", "exports, 2023"],
    ["Home", "exports, 2021"],
    ["End", "exports, 2023"],
    ["x", "exports, 2023"],
  ]) {
    await userEvent.keyboard(`{${key}}`);
    expect(focused()).toBe(name);
  }
  expect(screen.getAllByRole("option", { selected: true }).map((each) => each.getAttribute("aria-label"))).toEqual([
    "exports, 2023",
  ]);
});

test("Escape leaves the points for the chart as a whole; an arrow returns to the point, Tab goes on", async () => {
  render(<Example />);
  await userEvent.tab();
  await userEvent.keyboard("{ArrowRight}{Escape}");
  expect(list()).toHaveFocus();
  expect(panel()).toBeNull();
  await userEvent.keyboard("{ArrowRight}");
  expect(focused()).toBe("exports, 2022");
  await userEvent.keyboard("{Escape}");
  await userEvent.tab();
  expect(screen.getByRole("button", { name: "after" })).toHaveFocus();
  await userEvent.tab({ shift: true });
  expect(focused()).toBe("exports, 2022");
});

test("Enter tells which point it was pressed at", async () => {
  render(<Example />);
  await userEvent.tab();
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(entered.mock.calls).toEqual([["imports 2022"]]);
});

test("a mouse near a point shows it, far from all shows none, and once gone shows none", () => {
  render(<Example />);
  pointAt(212, 60);
  expect(panel()).toBe("panel exports 2022");
  pointAt(290, 140);
  expect(panel()).toBe("panel imports 2023");
  pointAt(250, 100);
  expect(panel()).toBeNull();
  pointAt(105, 55);
  expect(panel()).toBe("panel exports 2021");
  fireEvent.pointerLeave(list());
  expect(panel()).toBeNull();
});

test("a mouse that rests on the chart does not hide where the keys lead", async () => {
  render(<Example />);
  pointAt(300, 150);
  await userEvent.tab();
  expect(panel()).toBe("panel exports 2021");
  await userEvent.keyboard("{ArrowRight}");
  expect(panel()).toBe("panel exports 2022");
});

test("a finger that scrolls shows nothing; a tap shows a point, a second one and a tap elsewhere hide it", () => {
  render(<Example />);
  pointAt(200, 50, "touch");
  expect(panel()).toBeNull();
  fireEvent.click(list(), at(205, 52));
  expect(panel()).toBe("panel exports 2022");
  fireEvent.click(list(), at(205, 52));
  expect(panel()).toBeNull();
  fireEvent.click(list(), at(300, 150));
  expect(panel()).toBe("panel imports 2023");
  fireEvent.click(list(), at(100, 50));
  expect(panel()).toBe("panel exports 2021");
  fireEvent.click(list(), at(250, 100));
  expect(panel()).toBeNull();
  fireEvent.click(list(), at(300, 150));
  fireEvent.pointerDown(screen.getByRole("button", { name: "after" }));
  expect(panel()).toBeNull();
});

test("the row of a bar is meant where the bar is short", () => {
  const bar = { ...point("exports", 2023, 4, 50), target: { left: 0, top: 40, right: 300, bottom: 70 } };
  render(<Example all={[bar]} />);
  pointAt(280, 60);
  expect(panel()).toBe("panel exports 2023");
});

test("where the point with the focus is gone, the chart can still be entered", async () => {
  const { rerender } = render(<Example />);
  screen.getByRole("option", { name: "imports, 2023" }).focus();
  rerender(<Example all={items.slice(0, 2)} />);
  expect(panel()).toBeNull();
  await userEvent.tab();
  expect(focused()).toBe("exports, 2021");
});
