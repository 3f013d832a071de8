// @vitest-environment jsdom
import "./dom";
import { render, screen } from "@testing-library/react";
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
