import { expect, test } from "vitest";
import { figures } from "../../src/analysis/figures";
import { yearly } from "../../src/core/period";
import { grammar } from "../../src/words/en/grammar";
import { sameMembersNotes } from "../../src/words/sameMembersNotes";
import { demoDataset } from "../demo";

const rowsOf = (partner: string, from: number) =>
  figures(demoDataset(), { reporter: "ZZ", partners: [partner], from: yearly(from), to: yearly(2023) });

test("of whom the change of a group is stands below a table once, and for each period where it is not the same", () => {
  expect(sameMembersNotes(grammar, rowsOf("GG", 2023))).toEqual(["Grand Alliance, change: same 3 of 4 members"]);
  // Atlantis keeps a flow of 2021 back, and Dilmun joined in 2022.
  const notes = sameMembersNotes(grammar, rowsOf("GG", 2021));
  expect(notes.length).toBeGreaterThan(1);
  for (const note of notes) expect(note).toMatch(/\(20\d\d/);
  expect(sameMembersNotes(grammar, rowsOf("AA", 2021))).toEqual([]);
});
