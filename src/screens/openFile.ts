import { failed, type Result } from "../core/result";
import { type Evidence, mostBytes, readEvidence } from "../export/evidence";

/** What a file that was dropped, pasted or chosen says of itself, or one sentence why it cannot be opened. */
export async function openFile(file: File): Promise<Result<Evidence>> {
  if (file.size > mostBytes) return failed("The file is larger than the 20 MB that are read");
  try {
    return readEvidence(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return failed("The file could not be read: it may be a folder, or have been moved");
  }
}
