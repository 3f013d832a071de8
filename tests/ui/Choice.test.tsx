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

test("a note stands beside the text in the list and belongs to the name, but not into the sentence", () => {
  const noted = [{ value: "ES", text: "Spain", note: "IMF, 1992–2020" }];
  render(<Choice look="blank" label="Reporter" value="ES" options={noted} onChoose={nothing} />);
  expect(screen.getByRole("option", { name: "Spain (IMF, 1992–2020)" })).toHaveTextContent("Spain (IMF, 1992–2020)");
  expect(document.querySelector(".shown")).toHaveTextContent(/^Spain$/);
});

test("the option under the pointer or the focus is told, the blank itself is none", async () => {
  const onPoint = vi.fn<(value: string) => void>();
  const all = [...options, { value: "system", text: "System", note: "as it is set" }];
  render(<Choice look="blank" label="Theme" value="dark" options={all} onChoose={nothing} onPoint={onPoint} />);
  await userEvent.hover(screen.getByRole("combobox", { name: "Theme" }));
  fireEvent.focus(screen.getByRole("combobox", { name: "Theme" }));
  expect(onPoint).not.toHaveBeenCalled();
  fireEvent.pointerOver(screen.getByText("(as it is set)"));
  expect(onPoint).toHaveBeenLastCalledWith("system");
  fireEvent.focus(screen.getByRole("option", { name: "Light" }));
  expect(onPoint).toHaveBeenLastCalledWith("light");
});
