import { expect, test } from "vitest";
import { formatClaimTime } from "../../src/core/claim";
import { halfOf, monthOf, partOf, quarterOf, yearly } from "../../src/core/period";

test("times are written as annotated texts write them", () => {
  const times = [
    yearly(2023),
    monthOf(2023, 7),
    halfOf(2022, 1),
    quarterOf(2022, 4),
    partOf(2023, 1, 8),
    { kind: "span", from: 2005, to: 2023 },
    { kind: "open", from: 2005 },
    { kind: "until", to: 2024 },
    { kind: "over", years: 15, to: 2019 },
  ] as const;
  expect(times.map(formatClaimTime)).toEqual([
    "2023",
    "2023-07",
    "2022-01/2022-06",
    "2022-10/2022-12",
    "2023-01/2023-08",
    "2005/2023",
    "2005/..",
    "../2024",
    "P15Y/2019",
  ]);
});
