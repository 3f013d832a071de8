import type { Problem } from "../core/read/problem";

/** What the address asked for and could not have, as a title and an explanation. */
export interface NoticeWords {
  readonly title: string;
  readonly text: string;
}

interface AddressNotice {
  readonly part: string;
  readonly asked: string;
  readonly reason: "not understood" | "not here yet" | "unknown" | "no data";
  readonly shown: string;
}

export function noticeText({ part, asked, reason, shown }: AddressNotice): NoticeWords {
  const quoted = `“${part}=${asked}”`;
  switch (reason) {
    case "no data":
      return {
        title: `${quoted} has no data`,
        text: `The built-in data do not reach it, so ${shown} is shown.`,
      };
    case "unknown":
      return {
        title: `${quoted} is not a ${part === "group" ? "group" : "partner"} known here`,
        text: `Shown instead: ${shown || "no partner"}.`,
      };
    case "not here yet":
      return { title: `${quoted} is not part of this edition`, text: `Shown instead: ${shown}.` };
    default:
      return { title: `${quoted} was not understood`, text: `Shown instead: ${shown}.` };
  }
}

/** A problem in a file, with its address and what became of the rest. */
export const problemText = ({ file, path, message }: Problem): string =>
  `data/${file}${path ? `, ${path}` : ""}: ${message}.`;
