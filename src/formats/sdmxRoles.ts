/** What a dimension or an attribute of trade statistics is for. */
export type Role =
  | "reporter"
  | "partner"
  | "flow"
  | "indicator"
  | "product"
  | "time"
  | "frequency"
  | "value"
  | "unit"
  | "multiplier"
  | "status";

/** The names that each has had in somebody's statistics, in lower case; where several stand in one, the first. */
const names: Readonly<Record<Role, string>> = {
  reporter:
    "ref_area reporter reporter_area reporting_country reporter_country reporting_area reporting_economy reporting_economy_code declarant rep country economy geo location cou area",
  partner:
    "counterpart_area counterpart_country counterpart partner partner_country partner_area partner_economy partner_geo partner_location vis_a_vis_area country_partner c_dest c_orig par",
  flow: "flow trade_flow flow_type direction stk_flow accounting_entry tradeflow",
  indicator: "indicator indicators indic_et indic_bp indic indicator_code measure subject variable",
  product:
    "product productcode product_code commodity commodity_code cmd hs cpa cpa2_1 product_cpa sitc06 sitc bclas_bec item prod_nace",
  time: "time_period time period obs_time year",
  frequency: "freq frequency",
  value: "obs_value value value_in_eur value_in_euros",
  unit: "unit_measure unit unit_of_measure currency curr",
  multiplier: "unit_mult powercode unit_multiplier",
  status: "obs_status obs_flag status observation_status",
};
const synonyms = Object.entries(names).map(([role, list]) => [role as Role, list.split(" ")] as const);

/** `FLOW`, `flow: Flow`, `PRODUCT [PRODUCT]` and `GEO (Labels)` by the name alone, in lower case. */
export const dimensionId = (heading: string): string => {
  const text = heading.slice(0, 200);
  const [, bracketed] = /\[(\w+)\]$/.exec(text.trim()) ?? [];
  return (bracketed ?? text.replace(/:.*$|\((?:codes|labels)\)$/is, "")).trim().toLowerCase().replace(/ +/g, "_");
};

/** Where each role stands among names of dimensions and attributes, which are in lower case. */
export function rolesIn(ids: readonly string[]): Map<Role, number> {
  const places = new Map<string, number>();
  ids.forEach((id, i) => {
    if (!places.has(id)) places.set(id, i);
  });
  const roles = new Map<Role, number>();
  for (const [role, list] of synonyms) {
    const place = list.map((name) => places.get(name)).find((at) => at !== undefined);
    if (place !== undefined) roles.set(role, place);
  }
  return roles;
}

const isWord = (role: Role): string => (role === "flow" ? "flow (nor indicator)" : role);

/** What a table lacks to be trade by partner, in words; null where it has all. */
export function lacking(roles: ReadonlyMap<Role, unknown>, ids: readonly string[]): string | null {
  const needed = ["reporter", "partner", "time"] as const;
  const absent: Role[] = needed.filter((role) => !roles.has(role));
  if (!roles.has("flow") && !roles.has("indicator")) absent.push("flow");
  if (absent.length === 0) return null;
  const has = ids.filter((id) => id !== "").slice(0, 12);
  return `no trade by partner: no dimension is a ${absent.map(isWord).join(", a ")} among ${has.join(", ").slice(0, 200)}`;
}
