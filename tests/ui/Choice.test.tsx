// @vitest-environment jsdom
import "./dom";
import { fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Choice } from "../../src/ui/Choice";

const options = [
  { value: "light", text: "Light" },
  { value: "dark", text: "Dark" },
];

const nothing = () => undefined;

test("a choice is a combobox with its name, its options and what is chosen", () => {
  render(<Choice look="setting" label="Theme" value="dark" options={options} onChoose={nothing} />);
  expect(screen.getByRole("combobox", { name: "Theme" })).toHaveDisplayValue("Dark");
  expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["Light", "Dark"]);
});

test("choosing an option hands on its value", async () => {
  const onChoose = vi.fn<(value: string) => void>();
  render(<Choice look="blank" label="Theme" value="dark" options={options} onChoose={onChoose} />);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Theme" }), "Light");
  expect(onChoose).toHaveBeenCalledExactlyOnceWith("light");
});

test("a value without an option is shown as it stands", () => {
  render(<Choice look="blank" label="Theme" value="sepia" options={options} onChoose={nothing} />);
  expect(screen.getByText("sepia")).toBeInTheDocument();
});

test("a click or a letter opens what stands in the place of its list, and Tab does not", async () => {
  const onOpen = vi.fn<(letter: string) => void>();
  render(<Choice look="blank" label="Theme" value="dark" options={options} onChoose={nothing} onOpen={onOpen} />);
  const select = screen.getByRole("combobox", { name: "Theme" });
  expect(fireEvent.mouseDown(select)).toBe(false);
  expect(onOpen).toHaveBeenLastCalledWith("");
  expect(fireEvent.keyDown(select, { key: "g" })).toBe(false);
  expect(onOpen).toHaveBeenLastCalledWith("g");
  fireEvent.keyDown(select, { key: "Tab" });
  fireEvent.keyDown(select, { key: "r", ctrlKey: true });
  expect(onOpen).toHaveBeenCalledTimes(2);
});
