import { mostBytes, type Reading, readEvidence } from "../../export/evidence";

/** What a file that was dropped, pasted or chosen says of itself, or why it cannot be opened. */
export async function openFile(file: File): Promise<Reading> {
  if (file.size > mostBytes) return { ok: false, refusal: { what: "too large" } };
  try {
    return readEvidence(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { ok: false, refusal: { what: "unreadable" } };
  }
}
