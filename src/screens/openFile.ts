import { failed, type Result } from "../core/result";
import type { More } from "../words/messages/more";
import { type Evidence, mostBytes, readEvidence } from "../export/evidence";

/** What a file that was dropped, pasted or chosen says of itself, or one sentence why it cannot be opened. */
export async function openFile(file: File, words: More["opened"]): Promise<Result<Evidence>> {
  if (file.size > mostBytes) return failed(words.tooLarge);
  try {
    return readEvidence(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return failed(words.unreadable);
  }
}
