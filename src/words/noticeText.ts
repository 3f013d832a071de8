import { investmentKinds } from "../core/investment";
import { investmentWords } from "./investmentText";
import { moreOf } from "./moreOf";
import { fileNamed } from "../core/holding";
import { own } from "../core/own";
import { type Instead, type Notice, usualFactor } from "../core/question";
import type { Grammar } from "./language/grammar";
import { shortName } from "./sourceWords";

/** What the address asked for and could not have, as a title and an explanation. */
export interface NoticeWords {
  readonly title: string;
  readonly text: string;
}

/** What is shown instead; nothing where no partner is. */
function shownText(grammar: Grammar, part: Notice["part"], instead: Instead): string {
  const { usual, others, andOthers } = moreOf(grammar).notice;
  switch (instead.kind) {
    case "usual":
      return own(usual, part) ?? usualFactor;
    case "others":
      return others;
    case "code": {
      // A measure of direct investment has its name.
      const kind = part === "measure" ? investmentKinds.find((each) => instead.code === `fdi-${each}`) : undefined;
      return kind ? investmentWords(grammar).kinds[kind] : instead.code;
    }
    case "areas":
      return instead.areas.map(grammar.area.name).join(", ") + (instead.more ? andOthers : "");
    case "source":
      return instead.source ? shortName(grammar, instead.source) : (own(usual, part) ?? "");
    case "periods":
      return grammar.periods(instead.periods);
  }
}

export function noticeText(grammar: Grammar, { part, asked, reason, instead, silent }: Notice): NoticeWords {
  const { notice: words } = moreOf(grammar);
  const quoted = `${part}=${asked}`;
  const shown = shownText(grammar, part, instead);
  const text = words.instead(shown || words.noPartner);
  switch (reason) {
    case "no data":
      return { title: words.noData(quoted), text: words.noDataText(shown) };
    case "not here":
      return {
        title: words.notHere(fileNamed(asked) ?? asked),
        text: `${words.notHereText} ${words.instead(shown || words.noPartner)}`,
      };
    case "unknown":
      return { title: words.unknown(quoted, part === "group"), text };
    case "mended":
      return { title: words.readAs(asked, shown), text: "" };
    case "other source":
      return {
        title: silent ? words.silent(shortName(grammar, silent.source), silent.periods) : words.noData(quoted),
        text: words.figuresOf(shown),
      };
    case "not understood":
      return { title: words.notUnderstood(quoted), text };
  }
}
