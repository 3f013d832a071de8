// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  chooseMeasure,
  choosePartners,
  chooseReporter,
  chooseScale,
  chooseSource,
  chooseTheme,
  choosePeriods,
  followAddress,
  keepShown,
  showAbout,
  showView,
  useChoices,
} from "../../src/state/store";
import { monthOf, yearly } from "../../src/core/period";
import { fit } from "../../src/state/fit";
import { defaultView, parseView } from "../../src/state/view";
import { builtIn } from "../data/dataset";

let stop = () => {};
const search = () => window.location.search;
const backTo = (query: string) => {
  window.history.replaceState(null, "", `/${query}`);
  window.dispatchEvent(new PopStateEvent("popstate"));
};

beforeEach(() => {
  window.history.replaceState(null, "", "/");
  useChoices.setState({ view: defaultView, notices: [], isAbout: false });
  stop = followAddress();
});
afterEach(() => stop());

test("an ampersand written as &#38; is read as one, though it cuts the query off, and put right", () => {
  backTo("?view=trend&#38;partners=CN");
  expect(useChoices.getState().view).toEqual({ ...defaultView, view: "trend", partners: ["CN"] });
  expect([search(), window.location.hash]).toEqual(["?view=trend&partners=CN", ""]);
});

describe("a choice", () => {
  test("stands in the address at once, one step of the history each", () => {
    const steps = window.history.length;
    choosePartners(["PT"]);
    choosePeriods({ from: yearly(2022), to: yearly(2022) });
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
    expect(useChoices.getState().view).toEqual({ ...defaultView, periods: { from: yearly(2021), to: yearly(2021) } });
  });

  test("is not followed any more once following has stopped", () => {
    stop();
    choosePartners(["PT"]);
    expect(search()).toBe("");
  });
});

describe("an address in another spelling than the page's own", () => {
  test("is put right as the page opens, without a step of the history", () => {
    stop();
    window.history.replaceState(null, "", "/?year=2022&view=table&utm_source=mail#notes");
    useChoices.setState(parseView(search()));
    const steps = window.history.length;
    stop = followAddress();
    expect([search(), window.location.hash]).toEqual(["?view=table&year=2022", "#notes"]);
    expect(window.history.length).toBe(steps);
  });

  test("to which Back leads is no new step either, so that the way forward stays", () => {
    chooseTheme("dark");
    const steps = window.history.length;
    backTo("?year=2022&view=table");
    expect(useChoices.getState().view).toMatchObject({
      view: "table",
      periods: { from: yearly(2022), to: yearly(2022) },
      theme: null,
    });
    expect(search()).toBe("?view=table&year=2022");
    expect(window.history.length).toBe(steps);
  });

  test("is one step when a choice follows, and no more", () => {
    backTo("?year=2022&view=table");
    const steps = window.history.length;
    chooseTheme("dark");
    expect(search()).toBe("?view=table&year=2022&theme=dark");
    expect(window.history.length).toBe(steps + 1);
  });
});

test("a link within the page leaves the choices and their notices as they are", () => {
  useChoices.setState(parseView("?year=soon"));
  window.location.hash = "#answer";
  window.dispatchEvent(new PopStateEvent("popstate"));
  expect(useChoices.getState().notices).toHaveLength(1);
});

describe("a browser that lets no more addresses be written", () => {
  const refused = () => {
    throw new DOMException("Attempt to use history.pushState() more than 100 times per 30 seconds", "SecurityError");
  };
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  test("for a step gets it in place of the last one", () => {
    vi.spyOn(window.history, "pushState").mockImplementation(refused);
    choosePartners(["PT"]);
    expect(useChoices.getState().view.partners).toEqual(["PT"]);
    expect(search()).toBe("?partners=PT");
  });

  test.each([
    ["aloud", refused],
    ["in silence", () => undefined],
  ])("at all, %s, gets it a little later", (_, refuses) => {
    vi.useFakeTimers();
    vi.spyOn(window.history, "pushState").mockImplementation(refuses);
    const replace = vi.spyOn(window.history, "replaceState").mockImplementation(refuses);
    choosePartners(["PT"]);
    chooseTheme("dark");
    expect([useChoices.getState().view.theme, search()]).toEqual(["dark", ""]);
    replace.mockRestore();
    vi.runAllTimers();
    expect(search()).toBe("?partners=PT&theme=dark");
  });

  test("ever is asked no more after a while", () => {
    vi.useFakeTimers();
    vi.spyOn(window.history, "pushState").mockImplementation(refused);
    vi.spyOn(window.history, "replaceState").mockImplementation(refused);
    choosePartners(["PT"]);
    vi.runAllTimers();
    expect(vi.getTimerCount()).toBe(0);
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

  test("does without what was only the usual scale of the one before", () => {
    useChoices.setState(parseView("?partners=ES,PT,IT,DE&scale=common"));
    showView("trend");
    expect(search()).toBe("?view=trend&partners=ES,PT,IT,DE");
    useChoices.setState(parseView("?view=trend&scale=own"));
    showView("trend");
    expect(search()).toBe("?view=trend&scale=own");
    showView("compare");
    expect(search()).toBe("");
  });
});

test("a fourth partner brings a trend into one chart, unless a scale was chosen", () => {
  const scaleWith = (query: string, partners: readonly string[]) => {
    useChoices.setState(parseView(query));
    choosePartners(partners);
    return fit(useChoices.getState().view, builtIn()).view.scale;
  };
  const four = ["ES", "PT", "IT", "DE"];
  expect(scaleWith("?view=trend&partners=ES,PT,IT", four)).toBe("together");
  expect(scaleWith("?view=trend&partners=ES,PT,IT", four.slice(1))).toBe("own");
  for (const scale of ["own", "common", "index"])
    expect(scaleWith(`?view=trend&partners=ES,PT,IT&scale=${scale}`, four)).toBe(scale);
});

test("other periods drop a scale on which they cannot be drawn, and keep any other", () => {
  const months = { from: monthOf(2022, 1), to: monthOf(2024, 6) };
  const years = { from: yearly(2022), to: yearly(2024) };
  useChoices.setState(parseView("?view=trend&scale=seasonal"));
  choosePeriods(months);
  expect(search()).toBe("?view=trend&year=2022-01..2024-06&scale=seasonal");
  choosePeriods(years);
  expect(search()).toBe("?view=trend&year=2022-2024");
  chooseScale("index");
  choosePeriods(months);
  expect(search()).toBe("?view=trend&year=2022-01..2024-06&scale=index");
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
    choosePeriods({ from: yearly(2022), to: yearly(2022) });
    expect(useChoices.getState().notices.map(({ part }) => part)).toEqual(["reporter"]);
    chooseReporter("KZ");
    expect(useChoices.getState().notices).toEqual([]);
  });

  test("goes when what is shown is kept, and the address no longer asks for it", () => {
    useChoices.setState(parseView("?year=1066"));
    keepShown({ ...defaultView, periods: { from: yearly(2018), to: yearly(2018) } });
    expect(useChoices.getState().notices).toEqual([]);
    expect(search()).toBe("?year=2018");
  });
});

describe("the page on how to read the figures", () => {
  const isAbout = () => useChoices.getState().isAbout;

  test("is a step of the history, and keeps the question", () => {
    chooseReporter("ES", ["KZ"]);
    showView("trend");
    chooseScale("index");
    const steps = window.history.length;
    showAbout();
    expect([search(), window.history.length]).toEqual(["?view=about&reporter=ES&partners=KZ&scale=index", steps + 1]);
    chooseTheme("dark");
    expect(isAbout()).toBe(true);
    showView(useChoices.getState().view.view);
    expect([search(), isAbout()]).toEqual(["?view=trend&reporter=ES&partners=KZ&scale=index&theme=dark", false]);
  });

  test("goes with Back, and comes again with Forward over the view that it was opened from", () => {
    showView("mirror");
    backTo("?view=about");
    expect([isAbout(), useChoices.getState().view.view]).toEqual([true, "mirror"]);
    backTo("?view=mirror");
    expect([isAbout(), useChoices.getState().view.view]).toEqual([false, "mirror"]);
  });
});
