import * as v from "valibot";
import { type Area } from "../area";
import { accept, collect, day, hasFormat, list, type Reading, text, words } from "./problem";
import { show } from "./show";
import { languages } from "../language";

const names = v.object(
  Object.fromEntries(languages.map((l) => [l, words])) as Record<(typeof languages)[number], typeof words>,
);
const areaSchema = v.object({
  code: v.pipe(v.string(), v.regex(/^[A-Z0-9]{2,5}$/, "a code such as ES")),
  kind: v.picklist(["country", "residual", "world"]),
  iso3: v.optional(text),
  names,
  disclaimer: v.optional(text),
  successors: v.optional(v.array(v.string())),
  namesBySource: v.optional(v.record(v.string(), words)),
});
const groupSchema = v.object({
  code: v.pipe(v.string(), v.regex(/^[A-Z0-9]{2,6}$/, "a code such as EU27")),
  names,
  source: v.optional(text),
  members: v.array(v.object({ area: v.string(), from: v.optional(day), to: v.optional(day) })),
});

export const areasFormat = "visavis-areas/1";

export function readAreas(input: unknown, file = "areas.json"): Reading<ReadonlyMap<string, Area>> {
  return collect(file, (report) => {
    const areas = new Map<string, Area>();
    const enter = (area: Area, path: string) => {
      if (areas.has(area.code)) report(`${path}.code`, `${show(area.code)} occurs twice`);
      else areas.set(area.code, area);
    };
    if (!hasFormat(input, areasFormat, report)) return areas;
    list(input["areas"], "areas", report).forEach((entry, i) => {
      const area = accept(areaSchema, entry, `areas[${i}]`, report);
      if (area) enter(area as Area, `areas[${i}]`);
    });
    [...areas.values()].forEach(({ code, successors }) =>
      successors?.forEach((each) => {
        if (!areas.has(each)) report(`areas, ${code}.successors`, `unknown area ${show(each)}`);
      }),
    );
    list(input["groups"], "groups", report).forEach((entry, i) => {
      const group = accept(groupSchema, entry, `groups[${i}]`, report);
      if (!group) return;
      group.members.forEach(({ area, from, to }, m) => {
        if (from !== undefined && to !== undefined && from > to)
          report(`groups[${i}].members[${m}].from`, `${from} comes after ${to}`);
        if (!areas.has(area)) report(`groups[${i}].members[${m}].area`, `unknown area ${show(area)}`);
      });
      const { source, ...rest } = group;
      enter(
        { ...rest, kind: "group", ...(source === undefined ? {} : { membershipSource: source }) } as Area,
        `groups[${i}]`,
      );
    });
    return areas;
  });
}
