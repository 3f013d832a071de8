// @vitest-environment jsdom
import "./dom";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { Segments } from "../../src/ui/Segments";

const options = [
  { value: "en", text: "EN", name: "English" },
  { value: "kk", text: "KK", name: "Қазақша", lang: "kk" },
] as const;

test("one of the alternatives holds, and another is chosen by pointer and by key", async () => {
  function Held() {
    const [value, choose] = useState<"en" | "kk">("en");
    return <Segments label="Language" value={value} options={options} onChoose={choose} />;
  }
  render(<Held />);
  expect(screen.getByRole("radio", { name: "English" })).toBeChecked();
  await userEvent.click(screen.getByRole("radio", { name: "Қазақша" }));
  expect(screen.getByRole("radio", { name: "Қазақша" })).toBeChecked();
  await userEvent.keyboard("{ArrowLeft}");
  expect(screen.getByRole("radio", { name: "English" })).toBeChecked();
});

test("what is chosen shows at once, before the page follows", async () => {
  const onChoose = vi.fn<(value: string) => void>();
  render(<Segments label="Language" value="en" options={options} onChoose={onChoose} />);
  await userEvent.click(screen.getByRole("radio", { name: "Қазақша" }));
  expect(screen.getByRole("radio", { name: "Қазақша" })).toBeChecked();
  expect(onChoose).toHaveBeenCalledExactlyOnceWith("kk");
});
