import { expect, test } from "vitest";
import { dark, light } from "../../src/charts/palette";
import { parse, print } from "../../src/prerender/html";
import { still } from "../../src/prerender/still";

const stilled = (html: string) => print(still(parse(html), 1120));

test("controls cannot be used, and of a list what is chosen is left", () => {
  expect(
    stilled(
      '<button type="button">Copy</button><input role="combobox" aria-controls="list" value=""/>' +
        '<select aria-label="Year"><option value="2022">2022</option><option value="2023" selected="">2023</option></select>',
    ),
  ).toBe(
    '<button type="button" disabled>Copy</button><input role="combobox" value disabled>' +
      '<select aria-label="Year" disabled><option value="2023" selected>2023</option></select>',
  );
});

test("what only a script brings to life is not there", () => {
  expect(
    stilled(
      '<p aria-live="polite"></p><input type="file" hidden=""/><div role="listbox"><div></div></div><p hidden="">Keys</p><p>Text</p>',
    ),
  ).toBe("<p>Text</p>");
});

test("a drawing as wide as the column follows it, and a small one stays as it is", () => {
  expect(
    stilled('<svg width="1120" height="468" viewBox="0 0 1120 468"></svg><svg width="200" height="30"></svg>'),
  ).toBe(
    '<svg width="100%" height="468" viewBox="0 0 1120 468" preserveAspectRatio="xMinYMin"></svg>' +
      '<svg width="200" height="30"></svg>',
  );
});

test("a colour of the light theme stands beside that of the dark one", () => {
  expect(stilled(`<svg><path fill="${light.mark.exports}" stroke="none"></path></svg>`)).toBe(
    `<svg><path fill="light-dark(${light.mark.exports},${dark.mark.exports})" stroke="none"/></svg>`,
  );
});

test("no colour of the light theme has two in the dark one", () => {
  const all = (palette: typeof light) =>
    JSON.stringify(palette)
      .match(/#[0-9A-F]{6}/g)
      ?.map((colour) => colour.toUpperCase()) ?? [];
  const partners = new Map<string, Set<string>>();
  all(light).forEach((colour, i) => partners.set(colour, (partners.get(colour) ?? new Set()).add(all(dark)[i] ?? "")));
  expect([...partners].filter(([, others]) => others.size !== 1)).toEqual([]);
  expect(partners.size).toBeGreaterThan(10);
});

test("ids do not meet those of the living page", () => {
  expect(stilled('<h1 id="finding">x</h1><figure aria-labelledby="finding"></figure>')).toBe(
    '<h1 id="first-finding">x</h1><figure aria-labelledby="first-finding"></figure>',
  );
});
