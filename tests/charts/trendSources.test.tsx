// @vitest-environment jsdom
import "../ui/dom";
import { cleanup, render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { figures } from "../../src/analysis/figures";
import { trend } from "../../src/analysis/trend";
import { light } from "../../src/charts/palette";
import { YearsChart } from "../../src/charts/years/Chart";
import { layOut } from "../../src/charts/years/layout";
import { grammar as en } from "../../src/words/en/grammar";
import { yearly } from "../../src/core/period";
import { PeriodsTable } from "../../src/screens/table/PeriodsTable";
import { twoSources } from "../twoSources";

const model = (from: number, scale: "own" | "index" = "own") => {
  const found = trend(
    twoSources,
    { reporter: "ZZ", partners: ["AA"], from: yearly(from), to: yearly(2022) },
    "exports",
    scale,
  );
  if (!found) throw new Error("no model");
  return found;
};
const draw = (from: number, scale?: "own" | "index") =>
  render(<YearsChart layout={layOut(en, model(from, scale), 900)} palette={light} />).container;
const dashed = (container: HTMLElement) =>
  [...container.querySelectorAll(".recharts-line path")].map((path) => path.getAttribute("stroke-dasharray"));

describe("a change of source", () => {
  test("is marked with both names, and the other source's line is dashed, in the same colour", () => {
    const container = draw(2019);
    expect(screen.getByText("Fund")).toBeInTheDocument();
    expect(screen.getByText("Office")).toBeInTheDocument();
    expect(dashed(container)).toEqual(["5 4", null]);
    const strokes = [...container.querySelectorAll(".recharts-line path")].map((path) => path.getAttribute("stroke"));
    expect(new Set(strokes).size).toBe(1);
  });

  test("has the dashes in the key, and none where no other source is drawn", () => {
    draw(2019);
    expect(screen.getByText("another source")).toBeInTheDocument();
    cleanup();
    draw(2021);
    expect(screen.queryByText("another source")).not.toBeInTheDocument();
  });

  test("says of every point whose figure it is", () => {
    draw(2019);
    expect(screen.getByText("Atlantis, exports, 2020: 90.3 million US dollars (Fund)")).toBeInTheDocument();
    expect(screen.getByText("Atlantis, exports, 2021: 100.0 million US dollars (Office)")).toBeInTheDocument();
  });

  test("is in an index too", () => {
    expect(dashed(draw(2019, "index"))).toEqual(["5 4", null]);
  });

  test("is said with the sources and their years in the caption of the table", () => {
    const rows = figures(twoSources, { reporter: "ZZ", partners: ["AA"], from: yearly(2020), to: yearly(2021) });
    render(<PeriodsTable rows={rows} from={yearly(2020)} to={yearly(2021)} note="" />);
    expect(screen.getByRole("table")).toHaveAccessibleName(/Source: Office 2021; Fund 2020$/);
  });

  test("is not marked where one source speaks alone", () => {
    const rows = figures(twoSources, { reporter: "ZZ", partners: ["AA"], from: yearly(2021), to: yearly(2022) });
    render(<PeriodsTable rows={rows} from={yearly(2021)} to={yearly(2022)} note="" />);
    expect(screen.queryByRole("row", { name: /Source/ })).not.toBeInTheDocument();
  });
});
