// @vitest-environment jsdom
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { restoreView } from "../../src/state/restore";
import { followAddress, useChoices } from "../../src/state/store";
import { defaultView, formatView, parseView } from "../../src/state/view";
import { anyView } from "./anyView";

let stop = () => {};
beforeEach(() => {
  window.history.replaceState(null, "", "/");
  useChoices.setState({ view: defaultView, notices: [] });
  stop = followAddress();
});
afterEach(() => stop());

test("a view that is restored is one step of the history, and its address is the one it had", () => {
  const steps = window.history.length;
  restoreView("?view=trend&partners=PT&year=2019-2023");
  expect(window.history.length).toBe(steps + 1);
  expect(window.location.search).toBe("?view=trend&partners=PT&year=2019-2023");
});

test("any view is restored as it was, from the address of any other", () => {
  fc.assert(
    fc.property(anyView, anyView, (shown, view) => {
      useChoices.setState({ view: { ...shown, lang: null, theme: null }, notices: [], isAbout: true });
      restoreView(formatView(view));
      expect(useChoices.getState()).toEqual({ view, notices: [], isAbout: false });
    }),
  );
});

test("the reader's language and theme stay where the view names none", () => {
  useChoices.setState(parseView("?lang=kk&theme=dark"));
  restoreView("?partners=PT");
  expect(useChoices.getState().view).toMatchObject({ lang: "kk", theme: "dark" });
  restoreView("?theme=light");
  expect(useChoices.getState().view).toMatchObject({ lang: "kk", theme: "light" });
});

test("what of a view is not known here falls back and is told; earlier notices go", () => {
  useChoices.setState(parseView("?year=soon"));
  restoreView("?view=hologram&partners=PT");
  expect(useChoices.getState().view).toEqual({ ...defaultView, partners: ["PT"] });
  expect(useChoices.getState().notices.map(({ part }) => part)).toEqual(["view"]);
});
