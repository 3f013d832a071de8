// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { Label } from "../../src/charts/text";

const drawn = (text: string) => {
  const { container } = render(
    <svg>
      <Label x={0} y={0} fill="black" halo="white">
        {text}
      </Label>
    </svg>,
  );
  return [...container.querySelectorAll("text")].map((each) => [
    each.getAttribute("fill"),
    each.getAttribute("stroke"),
  ]);
};

test("the halo of a label is part of it where one typeface has all its letters", () => {
  expect(drawn("stated 2 billion")).toEqual([["black", "white"]]);
  expect(drawn("заявлено 2 млрд")).toEqual([["black", "white"]]);
});

test("where typefaces meet within a word, the halo lies below all letters", () => {
  expect(drawn("мәлімделген: 500 млн")).toEqual([
    ["none", "white"],
    ["black", null],
  ]);
});
