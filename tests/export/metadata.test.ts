import { expect, test } from "vitest";
import { pictureTexts } from "../../src/export/metadata";
import { row, thousands } from "./rows";

test("a picture carries its title, sources, view and figures", () => {
  const { visavis, ...plain } = pictureTexts({
    title: "Turnover with Spain grew",
    description: "Turnover in million US dollars",
    sources: "Sources: Bureau of National Statistics",
    view: "?partners=ES",
    datasetVersion: "2024.07",
    datasetHash: "abc",
    reporter: "KZ",
    rows: [row("turnover", "2023", thousands("2011846.3"), "> 2 billion")],
    created: new Date("2026-11-23T10:00:00Z"),
  });
  expect(plain).toEqual({
    Title: "Turnover with Spain grew",
    Description: "Turnover in million US dollars",
    Source: "Sources: Bureau of National Statistics",
    Software: "Vis-à-Vis",
  });
  const about = { reporter: "KZ", partner: "ES", indicator: "turnover", period: "2023", currency: "USD", status: "A" };
  expect(JSON.parse(visavis ?? "")).toEqual({
    version: 1,
    view: "?partners=ES",
    dataset: { version: "2024.07", hash: "abc" },
    rows: [
      {
        ...about,
        value: "2011846300",
        lower: "2011846250",
        upper: "2011846350",
        stated: null,
        qualifier: "rounded",
        source: "kz-bns",
      },
      {
        ...about,
        value: "2000000000",
        lower: "2000000000",
        upper: null,
        stated: "> 2 billion",
        qualifier: "moreThan",
        source: "mfa-2024-02-16",
      },
    ],
    created: "2026-11-23T10:00:00.000Z",
  });
});
