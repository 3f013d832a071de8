import { revived } from "../formats/observations";
import { apart, Unending } from "./apart";
import { Failure } from "./failure";
import type { WorkbookAnswer, WorkbookQuestion } from "./workbookThread";

/** What a workbook says, read in a thread of its own; `file` is its name. */
export async function readWorkbookApart(file: string, question: WorkbookQuestion) {
  try {
    const answer = (await apart(new URL("workbookThread.ts", import.meta.url).href, question)) as WorkbookAnswer;
    if (typeof answer === "string") throw new Failure(`${file}: ${answer}`);
    return revived(answer);
  } catch (error) {
    if (!(error instanceof Unending)) throw error;
    throw new Failure(`${file}: the workbook is damaged, it cannot be read to its end`);
  }
}
