import type { Area } from "../area";
import { areasFormat } from "./areas";
import { layout } from "./layout";

/** The text of a file with these areas and groups; what they say that the application does not know stays. */
export const areasText = (areas: readonly object[], groups: readonly object[]): string =>
  layout({ format: areasFormat, areas, groups });

/** The text of a file from which `readAreas` reads these. */
export function areasTextOf(all: ReadonlyMap<string, Area>): string {
  const isGroup = ({ kind }: Area) => kind === "group";
  const groups = [...all.values()].filter(isGroup).map(({ code, names: called, membershipSource, members = [] }) => ({
    code,
    names: called,
    ...(membershipSource === undefined ? {} : { source: membershipSource }),
    members,
  }));
  return areasText(
    [...all.values()].filter((area) => !isGroup(area)),
    groups,
  );
}
