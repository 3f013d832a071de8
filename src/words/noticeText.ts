import type { Problem } from "../core/read/problem";
import type { Messages } from "./messages/messages";

/** What the address asked for and could not have, as a title and an explanation. */
export interface NoticeWords {
  readonly title: string;
  readonly text: string;
}

interface AddressNotice {
  readonly part: string;
  readonly asked: string;
  readonly reason: "not understood" | "not here yet" | "unknown" | "no data" | "other source" | "mended";
  readonly shown: string;
  readonly years?: string;
}

export function noticeText(
  { part, asked, reason, shown, years = "" }: AddressNotice,
  words: Messages["notice"],
): NoticeWords {
  const quoted = `${part}=${asked}`;
  const instead = words.instead(words.value(shown) || words.noPartner);
  switch (reason) {
    case "no data":
      return { title: words.noData(quoted), text: words.noDataText(words.value(shown)) };
    case "unknown":
      return { title: words.unknown(quoted, part === "group"), text: instead };
    case "mended":
      return { title: words.readAs(asked, shown), text: "" };
    case "other source":
      return { title: words.silent(asked, years), text: words.figuresOf(shown) };
    case "not here yet":
      return { title: words.notHere(quoted), text: instead };
    default:
      return { title: words.notUnderstood(quoted), text: instead };
  }
}

/** A problem in a file, with its address and what became of the rest. */
export const problemText = ({ file, path, message }: Problem, words: Pick<Messages["problems"], "reason">): string =>
  `data/${file}${path ? `, ${path}` : ""}: ${words.reason(message)}.`;
