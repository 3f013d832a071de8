// @vitest-environment jsdom
import "./dom";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { PickList } from "../../src/ui/PickList";

const all = Array.from({ length: 30 }, (_, i) => `item ${i}`);

function Example({
  keys = all,
  onPoint,
}: {
  keys?: readonly string[];
  onPoint?: (key: string | null, byFocus: boolean) => void;
}) {
  const [picked, pick] = useState<readonly string[]>(["item 2"]);
  return (
    <PickList
      label="Things"
      className="things"
      items={keys.map((key, slot) => ({ key, slot, name: key.toUpperCase(), picked: picked.includes(key) }))}
      onToggle={(key) => pick(picked.includes(key) ? picked.filter((each) => each !== key) : [...picked, key])}
      {...(onPoint ? { onPoint } : {})}
    />
  );
}

const picked = () =>
  screen.getAllByRole("option", { selected: true }).map((option) => option.getAttribute("aria-label"));
const focused = () => document.activeElement?.getAttribute("aria-label");

test("Tab enters once, at the first that is picked, and leaves", async () => {
  render(<Example />);
  await userEvent.tab();
  expect(focused()).toBe("ITEM 2");
  await userEvent.tab();
  expect(document.body).toHaveFocus();
});

test("arrows, Page and End move within the list and stop at its ends", async () => {
  render(<Example />);
  await userEvent.tab();
  for (const [key, name] of [
    ["ArrowDown", "ITEM 3"],
    ["PageDown", "ITEM 13"],
    ["PageUp", "ITEM 3"],
    ["ArrowUp", "ITEM 2"],
    ["End", "ITEM 29"],
    ["ArrowDown", "ITEM 29"],
    ["Home", "ITEM 0"],
    ["ArrowUp", "ITEM 0"],
  ]) {
    await userEvent.keyboard(`{${key}}`);
    expect(focused()).toBe(name);
  }
});

test("Enter, the space bar and a click pick and let go; other keys do nothing", async () => {
  render(<Example />);
  await userEvent.tab();
  await userEvent.keyboard("{ArrowDown}{Enter}x");
  expect(picked()).toEqual(["ITEM 2", "ITEM 3"]);
  await userEvent.keyboard(" ");
  expect(picked()).toEqual(["ITEM 2"]);
  await userEvent.click(screen.getByRole("option", { name: "ITEM 7" }));
  expect(picked()).toEqual(["ITEM 2", "ITEM 7"]);
});

test("what has the focus by other means is what Enter picks", async () => {
  render(<Example />);
  screen.getByRole("option", { name: "ITEM 9" }).focus();
  await userEvent.keyboard("{Enter}");
  expect(picked()).toEqual(["ITEM 2", "ITEM 9"]);
});

test("where the item with the focus is gone, the list can still be entered", async () => {
  const { rerender } = render(<Example />);
  screen.getByRole("option", { name: "ITEM 9" }).focus();
  rerender(<Example keys={["item 0", "item 1"]} />);
  await userEvent.tab();
  expect(focused()).toBe("ITEM 0");
});

test("focus and pointer tell what they are at, and when they leave", async () => {
  const onPoint = vi.fn<(key: string | null, byFocus: boolean) => void>();
  render(<Example onPoint={onPoint} />);
  await userEvent.tab();
  expect(onPoint).toHaveBeenLastCalledWith("item 2", true);
  await userEvent.tab();
  expect(onPoint).toHaveBeenLastCalledWith(null, true);
  await userEvent.hover(screen.getByRole("option", { name: "ITEM 4" }));
  expect(onPoint).toHaveBeenLastCalledWith("item 4", false);
  await userEvent.unhover(screen.getByRole("listbox", { name: "Things" }));
  expect(onPoint).toHaveBeenLastCalledWith(null, false);
});
