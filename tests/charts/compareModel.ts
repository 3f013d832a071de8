import { compare, type CompareModel, type CompareScale } from "../../src/analysis/compare";
import { parseLiteral } from "../../src/core/literal";
import { yearly } from "../../src/core/period";
import { smallDataset } from "../io/small";

const dataset = smallDataset();

/** A comparison over the small dataset; partners as codes between spaces. */
export function compared(partners: string, scale: CompareScale = "common", year = 2023): CompareModel {
  const model = compare(dataset, { reporter: "KZ", partners: partners.split(" "), period: yearly(year) }, scale);
  if (!model) throw new Error("no model");
  return model;
}

/** From one to eight partners: stated, large, zero, tiny and missing ones among them. */
export const companies = Array.from({ length: 8 }, (_, i) =>
  ["ES", "PT", "CN", "CU", "AQ", "AX", "NL", "EU"].slice(0, i + 1).join(" "),
);
export const widths = [328, 700, 1120] as const;
export const scales = ["common", "own", "log", "share"] as const;

/** Spain's comparison with a further text on its turnover. */
export function statedTwice(literal: string): CompareModel {
  const model = compared("ES");
  const further = parseLiteral(literal);
  if (!further.ok) throw new Error(further.reason);
  return {
    ...model,
    partners: model.partners.map((partner) => ({
      ...partner,
      stated: {
        ...partner.stated,
        turnover: partner.stated.turnover?.flatMap((first) => [first, { ...first, stated: further.value }]) ?? [],
      },
    })),
  };
}
