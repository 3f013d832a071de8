// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  chooseMeasure,
  choosePartners,
  chooseReporter,
  chooseScale,
  chooseSource,
  chooseTheme,
  chooseYears,
  followAddress,
  keepShown,
  showView,
  useChoices,
} from "../../src/state/store";
import { defaultView, parseView } from "../../src/state/view";

let stop = () => {};
const search = () => window.location.search;
const backTo = (query: string) => {
  window.history.replaceState(null, "", `/${query}`);
  window.dispatchEvent(new PopStateEvent("popstate"));
};

beforeEach(() => {
  window.history.replaceState(null, "", "/");
  useChoices.setState({ view: defaultView, notices: [] });
  stop = followAddress();
});
afterEach(() => stop());

describe("a choice", () => {
  test("stands in the address at once, one step of the history each", () => {
    const steps = window.history.length;
    choosePartners(["PT"]);
    chooseYears({ from: 2022, to: 2022 });
    chooseMeasure("exports");
    chooseScale("log");
    chooseTheme("dark");
    expect(search()).toBe("?partners=PT&year=2022&measure=exports&scale=log&theme=dark");
    expect(window.history.length).toBe(steps + 5);
  });

  test("that changes nothing is no step of the history", () => {
    const steps = window.history.length;
    chooseReporter("KZ");
    expect(window.history.length).toBe(steps);
  });

  test("keeps the fragment of the address", () => {
    window.history.replaceState(null, "", "/#notes");
    chooseReporter("ES");
    expect([search(), window.location.hash]).toEqual(["?reporter=ES", "#notes"]);
  });

  test("is taken back by Back", () => {
    choosePartners(["PT"]);
    backTo("?year=2021");
    expect(useChoices.getState().view).toEqual({ ...defaultView, years: { from: 2021, to: 2021 } });
  });

  test("is not followed any more once following has stopped", () => {
    stop();
    choosePartners(["PT"]);
    expect(search()).toBe("");
  });
});

describe("another view", () => {
  test("keeps a scale that it can draw and drops one that it cannot", () => {
    chooseScale("own");
    showView("trend");
    expect(useChoices.getState().view.scale).toBe("own");
    chooseScale("index");
    showView("compare");
    expect(useChoices.getState().view.scale).toBeNull();
  });
});

describe("a source that is preferred", () => {
  test("stands in the address, and goes with Back", () => {
    chooseSource("imf-dots");
    expect(search()).toBe("?source=imf-dots");
    showView("trend");
    expect(search()).toBe("?view=trend&source=imf-dots");
    backTo("");
    expect(useChoices.getState().view.source).toBeNull();
  });

  test("is left behind where the next view, or the next reporter, has none of it", () => {
    chooseSource("eurostat");
    showView("compare", null);
    expect(search()).toBe("");
    chooseSource("bns");
    chooseReporter("ES", ["KZ"], null);
    expect(search()).toBe("?reporter=ES&partners=KZ");
  });
});

describe("a notice", () => {
  test("goes with the choice that answers it; the others stay", () => {
    useChoices.setState(parseView("?year=soon&reporter=Kazakhstan"));
    chooseYears({ from: 2022, to: 2022 });
    expect(useChoices.getState().notices.map(({ part }) => part)).toEqual(["reporter"]);
    chooseReporter("KZ");
    expect(useChoices.getState().notices).toEqual([]);
  });

  test("goes when what is shown is kept, and the address no longer asks for it", () => {
    useChoices.setState(parseView("?year=1066"));
    keepShown({ ...defaultView, years: { from: 2018, to: 2018 } });
    expect(useChoices.getState().notices).toEqual([]);
    expect(search()).toBe("?year=2018");
  });
});
