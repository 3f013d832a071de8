import type { Grid } from "../formats/grid";
import { revived } from "../formats/observations";
import type { BookOptions, BookRead } from "../formats/readBook";
import { apart, Unending } from "./apart";
import type { WorkbookAnswer, WorkbookQuestion } from "./workbookThread";

async function ask(question: WorkbookQuestion): Promise<WorkbookAnswer> {
  try {
    return (await apart(new URL("workbookThread.ts", import.meta.url).href, question)) as WorkbookAnswer;
  } catch (error) {
    if (!(error instanceof Unending)) throw error;
    return { kind: "closed", why: "the workbook is damaged, it cannot be read to its end" };
  }
}

const strayed: BookRead = { kind: "closed", why: "the workbook cannot be read" };

/** What a workbook says, read in a thread of its own. */
export async function bookApart(bytes: Uint8Array, options: BookOptions): Promise<BookRead> {
  const answer = await ask({ bytes, options });
  if (answer.kind === "grids") return strayed;
  return answer.kind === "figures" ? { ...answer, observations: revived(answer.observations) } : answer;
}

/** The cells of a workbook's sheets, read in a thread of its own; none where it cannot be opened. */
export async function gridsApart(bytes: Uint8Array): Promise<readonly Grid[]> {
  const answer = await ask({ bytes });
  return answer.kind === "grids" ? answer.grids : [];
}
