// @vitest-environment jsdom
import { cleanup, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { useChoices } from "../../../src/state/store";
import { chinese, comtradeFile } from "../../formats/comtradeFile";
import { statementsJson } from "../../io/small";
import { eachOnItsOwn, file, kept, openBrought, openYours, region } from "./page";

eachOnItsOwn();

const take = "Use these figures";

test("a file is said to be what it is, and used, is what the question opens on", async () => {
  const onClose = vi.fn<() => void>();
  await openBrought([file()], onClose);
  const button = await screen.findByRole("button", { name: take });
  const own = await region("Your file");
  expect(own.getByRole("status")).toHaveTextContent(
    /^United Nations Statistics Division: UN Comtrade, .+\. China, yearly 2021–2022, 2 partners, exports and imports: 12 figures\.$/,
  );
  expect(own.getByText("Nothing stands out.")).toBeVisible();
  expect(own.getByText(/^Nothing is uploaded/)).toBeVisible();
  // Until it is used, it changes nothing.
  expect([useChoices.getState().view.reporter, await kept()]).toMatchObject(["KZ", { names: [] }]);

  await userEvent.click(button);
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(useChoices.getState().view).toMatchObject({ reporter: "CN", partners: ["ES", "PT"], investment: null });
  expect(useChoices.getState().view.source).toMatch(/^own-comtrade-[0-9a-z]{7}$/);
  expect(await kept()).toEqual({ names: ["comtrade.csv, preferred"], series: ["500000000,600000000"], isKept: true });
});

test("a file of statements alone is said to have these, and is listed with them", async () => {
  const onClose = vi.fn<() => void>();
  await openBrought([file(JSON.stringify(statementsJson), "visits.json")], onClose);
  const button = await screen.findByRole("button", { name: take });
  expect((await region("Your file")).getByText("5 statements.")).toBeVisible();
  await userEvent.click(button);
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  cleanup();
  await openYours();
  const own = await region("Your figures");
  expect(await own.findByText(/^5 statements, 1 kB, read on 30 November 2026$/)).toBeVisible();
});

describe("what deserves a look", () => {
  const strange = comtradeFile(chinese.map((each) => (each.partner === "620" ? { ...each, partner: "9999" } : each)));

  test("is named with what becomes of it; a name that is explained is read anew, and remembered", async () => {
    await openBrought([file(strange)]);
    const meant = await screen.findByRole("combobox", { name: "The country meant by “9999”" });
    expect(screen.getByText(/1 partner, .+: 8 figures\.$/)).toBeVisible();
    await userEvent.selectOptions(meant, "PT");
    expect(await screen.findByText(/2 partners, .+: 12 figures\.$/)).toBeVisible();
    cleanup();

    await openBrought([file(strange, "again.csv")]);
    expect(await screen.findByText(/2 partners, .+: 12 figures\.$/)).toBeVisible();
    expect(screen.queryByRole("combobox", { name: "The country meant by “9999”" })).not.toBeInTheDocument();

    await userEvent.click(screen.getByRole("button", { name: "Forget what was said of 1 name" }));
    expect(await screen.findByRole("combobox", { name: "The country meant by “9999”" })).toHaveValue("");
    expect(screen.queryByRole("button", { name: /^Forget/ })).not.toBeInTheDocument();
    cleanup();
    await openBrought([file(strange, "later.csv")]);
    expect(await screen.findByRole("combobox", { name: "The country meant by “9999”" })).toHaveValue("");
  });

  test("may be said to be no country, and is then left out without a word", async () => {
    await openBrought([file(strange)]);
    await userEvent.selectOptions(await screen.findByRole("combobox", { name: "The country meant by “9999”" }), "-");
    expect(await screen.findByText(/1 partner, .+: 8 figures\.$/)).toBeVisible();
    await waitFor(() => expect(screen.queryByRole("combobox")).not.toBeInTheDocument());
  });

  test("is that two figures stand for one, and the one that is chosen counts", async () => {
    const other = { partner: "724", name: "Spain", flow: "X", year: 2022, value: "760000000" } as const;
    await openBrought([file(comtradeFile([...chinese, other]))]);
    const stands = await screen.findByRole("combobox", { name: /^The figure to use for .*exports 2022/ });
    expect(screen.getByText(/: 11 figures\.$/)).toBeVisible();
    await userEvent.selectOptions(stands, "760000000");
    expect(await screen.findByText(/: 12 figures\.$/)).toBeVisible();
    await userEvent.click(await screen.findByRole("button", { name: take }));
    await waitFor(async () => expect((await kept()).series).toEqual(["500000000,760000000"]));
  });
});

/** Figures of 2022 that differ from those of the whole file. */
const otherwise = (digit: string) => chinese.slice(0, 6).map((each) => ({ ...each, value: digit + each.value }));

describe("several files", () => {
  test("of one source that agree are one, such as exports and imports", async () => {
    const of = (flow: "M" | "X") => comtradeFile(chinese.filter((each) => each.flow === flow));
    await openBrought([file(of("X"), "exports.csv"), file(of("M"), "imports.csv")]);
    expect(await screen.findByRole("heading", { name: "exports.csv + 1" })).toBeVisible();
    expect(screen.getByText(/exports and imports: 12 figures\.$/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: take }));
    await waitFor(async () => expect((await kept()).names).toEqual(["exports.csv + 1, preferred"]));
  });

  test("are used together, beside one that is refused, or left out one by one", async () => {
    await openBrought([
      file("%PDF-1.7", "report.pdf"),
      file(comtradeFile(), "a.csv"),
      file(comtradeFile(otherwise("1")), "b.csv"),
      file(comtradeFile(otherwise("2")), "c.csv"),
    ]);
    const all = await screen.findByRole("button", { name: "Use the figures of 3 files" });
    expect(screen.getByRole("alert")).toHaveTextContent("“report.pdf” is a document, not a table.");
    const [, , , last] = screen.getAllByRole("button", { name: "Leave this file out" });
    if (!last) throw new Error("nothing to leave out");
    await userEvent.click(last);
    expect(all).toHaveTextContent("Use the figures of 2 files");
    await userEvent.click(all);
    await waitFor(() => expect(useChoices.getState().view.source).toMatch(/^own-a-/));
    expect((await kept()).names).toEqual(["a.csv, preferred", "b.csv, preferred"]);
  });

  test("of one name are two, and each is left out by itself", async () => {
    await openBrought([file(comtradeFile(), "x.csv"), file(comtradeFile(otherwise("1")), "x.csv")]);
    const all = await screen.findByRole("button", { name: "Use the figures of 2 files" });
    const [first] = screen.getAllByRole("button", { name: "Leave this file out" });
    if (!first) throw new Error("nothing to leave out");
    await userEvent.click(first);
    expect(all).toHaveTextContent(take);
    expect(screen.getByText(/: 6 figures\.$/)).toBeVisible();
  });
});

describe("what cannot be used", () => {
  const gone = () => new DOMException("gone", "NotFoundError");

  test("is told, and what was there stays; a folder is one", async () => {
    const onClose = vi.fn<() => void>();
    const folder = Object.assign(file("", "folder"), {
      stream: () => new ReadableStream({ pull: (stream) => stream.error(gone()) }),
    });
    await openBrought([folder], onClose);
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "“folder” could not be read: it may be a folder, or have been moved or deleted.",
    );
    expect(screen.getByText("What is shown stays as it was.")).toBeVisible();
    expect(screen.queryByRole("button", { name: take })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  test("is left by Cancel while it is read", async () => {
    const onClose = vi.fn<() => void>();
    await openBrought([Object.assign(file(), { stream: () => new ReadableStream() })], onClose);
    expect(await screen.findByRole("progressbar", { name: "comtrade.csv" })).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("Reading “comtrade.csv”: 0%");
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
