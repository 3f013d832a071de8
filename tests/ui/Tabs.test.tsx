// @vitest-environment jsdom
import "./dom";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { Tabs } from "../../src/ui/Tabs";

const tabs = ["one", "two", "three"].map((value) => ({ value, text: value.toUpperCase() }));

function Example() {
  const [value, choose] = useState("one");
  return (
    <>
      <Tabs label="Views" tabs={tabs} value={value} panel="answer" onChoose={choose} />
      <div id="answer" role="tabpanel" />
    </>
  );
}

const chosen = () => screen.getByRole("tab", { selected: true });

test("one tab of the named list is chosen, and controls the panel", () => {
  render(<Example />);
  expect(screen.getByRole("tablist", { name: "Views" })).toBeVisible();
  expect(screen.getAllByRole("tab")).toHaveLength(3);
  expect(chosen()).toHaveAccessibleName("ONE");
  expect(chosen()).toHaveAttribute("aria-controls", "answer");
});

test("a click chooses", async () => {
  render(<Example />);
  await userEvent.click(screen.getByRole("tab", { name: "TWO" }));
  expect(chosen()).toHaveAccessibleName("TWO");
});

test("Tab enters the list once, at the chosen tab", async () => {
  render(<Example />);
  await userEvent.tab();
  expect(chosen()).toHaveFocus();
  await userEvent.tab();
  expect(document.body).toHaveFocus();
});

test("arrow keys move around the list, choose and take the focus along", async () => {
  render(<Example />);
  await userEvent.tab();
  for (const [key, name] of [
    ["ArrowRight", "TWO"],
    ["ArrowRight", "THREE"],
    ["ArrowRight", "ONE"],
    ["ArrowLeft", "THREE"],
    ["Home", "ONE"],
    ["End", "THREE"],
  ]) {
    await userEvent.keyboard(`{${key}}`);
    expect(chosen()).toHaveAccessibleName(name);
    expect(chosen()).toHaveFocus();
  }
});

test("other keys do nothing", async () => {
  render(<Example />);
  await userEvent.tab();
  await userEvent.keyboard("x{ArrowDown}");
  expect(chosen()).toHaveAccessibleName("ONE");
});
