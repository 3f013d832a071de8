// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { IDBObjectStore } from "fake-indexeddb";
import { describe, expect, test, vi } from "vitest";
import { useChoices } from "../../../src/state/store";
import { comtradeFile } from "../../formats/comtradeFile";
import { eachOnItsOwn, file, kept, openBrought, openYours, region, revised } from "./page";

eachOnItsOwn();

/** The list of own figures with one file in use. */
async function inUse() {
  const onClose = vi.fn<() => void>();
  await openBrought([file()], onClose);
  await userEvent.click(await screen.findByRole("button", { name: "Use these figures" }));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  cleanup();
  await openYours();
  const own = await region("Your figures");
  await own.findByText("12 figures, 1 kB, read on 30 November 2026");
  return own;
}

describe("a reader’s own figures", () => {
  test("stay on the device, and bear the name that they are given; Escape gives the one before back", async () => {
    const own = await inUse();
    expect(own.getByText(/They are kept, offline too/)).toBeVisible();
    const name = own.getByRole("textbox", { name: "Name of “comtrade.csv”" });
    await userEvent.clear(name);
    await userEvent.type(name, "China{Enter}");
    await userEvent.type(await own.findByRole("textbox", { name: "Name of “China”" }), "x{Escape}");
    expect(own.getByRole("textbox", { name: "Name of “China”" })).toHaveValue("China");
    expect((await kept()).names).toEqual(["China, preferred"]);
  });

  test("come before the built-in sources or after them, as is said", async () => {
    const own = await inUse();
    const prefer = own.getByRole("checkbox", { name: "“comtrade.csv”: use before the built-in sources" });
    expect(prefer).toBeChecked();
    await userEvent.click(prefer);
    expect(
      await own.findByRole("checkbox", { name: "“comtrade.csv”: use before the built-in sources", checked: false }),
    ).toBeVisible();
    expect((await kept()).names).toEqual(["comtrade.csv"]);
  });

  test("are gone once they are removed, and back by Undo; what they show is asked anew", async () => {
    const own = await inUse();
    await userEvent.click(own.getByRole("button", { name: "Remove “comtrade.csv”" }));
    expect(await own.findByText("“comtrade.csv” was removed.")).toBeVisible();
    expect(own.queryByRole("textbox")).not.toBeInTheDocument();
    expect(own.getByRole("heading", { name: "Your figures" })).toHaveFocus();
    expect((await kept()).names).toEqual([]);
    await userEvent.click(own.getByRole("button", { name: "Undo" }));
    expect(await own.findByRole("textbox", { name: "Name of “comtrade.csv”" })).toBeVisible();
    expect((await kept()).series).toEqual(["500000000,600000000"]);
    useChoices.setState({ view: { ...useChoices.getState().view, reporter: "KZ", source: null } });
    await userEvent.click(own.getByRole("button", { name: "Show “comtrade.csv”" }));
    expect(useChoices.getState().view).toMatchObject({ reporter: "CN", partners: ["ES", "PT"] });
  });

  test("give way to a newer edition once it has said what it revises, and keep their name", async () => {
    const own = await inUse();
    await userEvent.click(own.getByRole("button", { name: "Replace “comtrade.csv” by a newer edition" }));
    fireEvent.change(own.getByLabelText("The newer edition"), {
      target: { files: [file(comtradeFile(revised("760000000").slice(1)), "comtrade-july.csv")] },
    });
    expect(await own.findByText("The newer edition revises 1 figure, adds 0 and leaves out 1.")).toBeVisible();
    expect(own.getByText("China – Spain, exports, 2022: 600,000,000 → 760,000,000 US dollars")).toBeVisible();
    expect((await kept()).series).toEqual(["500000000,600000000"]);
    await userEvent.click(own.getByRole("button", { name: "Replace" }));
    expect(await own.findByText("11 figures, 1 kB, read on 30 November 2026")).toBeVisible();
    expect(await kept()).toMatchObject({ names: ["comtrade.csv, preferred"], series: ["500000000,760000000"] });
  });

  test("stay as they are where the newer edition is none", async () => {
    const own = await inUse();
    await userEvent.click(own.getByRole("button", { name: "Replace “comtrade.csv” by a newer edition" }));
    fireEvent.change(own.getByLabelText("The newer edition"), { target: { files: [file("%PDF-1.7", "a.pdf")] } });
    expect(await own.findByRole("alert")).toHaveTextContent("“a.pdf” is a document, not a table.");
    expect((await kept()).names).toEqual(["comtrade.csv, preferred"]);
  });

  // The last one: what this page holds, it holds to its end.
  test("that the device refuses remain until the page is closed, and that is said", async () => {
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const own = await inUse();
    expect(own.getByText(/This browser keeps nothing for this page/)).toBeVisible();
    expect(await kept()).toMatchObject({ names: ["comtrade.csv, preferred"], isKept: false });
    expect(localStorage.getItem("vis-a-vis-figures")).toBeNull();
  });
});
