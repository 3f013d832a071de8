import type { FigureRow } from "../analysis/figures";
import { hasMembers } from "../core/area";
import type { Grammar } from "./language/grammar";
import { moreOf } from "./moreOf";
import { small } from "./pointParts";
import { timeOf } from "./timeOf";

/** Of whom the changes of groups are, each once: the same members in both periods. */
export function sameMembersNotes(grammar: Grammar, rows: readonly FigureRow[]): string[] {
  const groups = new Map<FigureRow["partner"], Map<string, FigureRow[]>>();
  for (const row of rows) {
    const { partner, change, members = null } = row;
    if (members === null || change === "tiny base" || change.kind === "gap") continue;
    const said = groups.get(partner) ?? new Map<string, FigureRow[]>();
    groups.set(partner, said);
    const text = grammar.compare.same({ ...members, dated: hasMembers(partner) });
    said.set(text, [...(said.get(text) ?? []), row]);
  }
  const what = small(moreOf(grammar).figures.heads.change);
  return [...groups].flatMap(([partner, said]) =>
    [...said].map(([text, of]) => {
      const when = said.size > 1 ? ` (${timeOf(grammar, of)})` : "";
      return `${grammar.area.name(partner)}, ${what}: ${text}${when}`;
    }),
  );
}
