// @vitest-environment jsdom
import "./dom";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Notice } from "../../src/ui/Notice";

test("an error is an alert, with its title and its text", () => {
  render(
    <Notice tone="error" title="One file could not be read">
      data/areas.json
    </Notice>,
  );
  expect(screen.getByRole("alert")).toHaveTextContent("One file could not be readdata/areas.json");
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

test.each(["neutral", "revised"] as const)("a %s remark is a status, which does not interrupt", (tone) => {
  render(
    <Notice tone={tone} title="Remark">
      text
    </Notice>,
  );
  expect(screen.getByRole("status")).toHaveTextContent("Remark");
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("each thing to do about it is a button", async () => {
  const keep = vi.fn<() => void>();
  const drop = vi.fn<() => void>();
  render(
    <Notice
      tone="neutral"
      title="Remark"
      actions={[
        { text: "Keep", act: keep },
        { text: "Drop", act: drop },
      ]}
    >
      text
    </Notice>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Keep" }));
  expect(keep).toHaveBeenCalledOnce();
  expect(drop).not.toHaveBeenCalled();
});
