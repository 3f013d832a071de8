// @vitest-environment jsdom
import "../../ui/dom";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { yearly } from "../../../src/core/period";
import { App } from "../../../src/screens/page/App";
import { useChoices } from "../../../src/state/store";
import { parseView } from "../../../src/state/view";
import { serve, smallFiles, statementsJson } from "../../io/small";

const finding = "Turnover with Spain was about 40 times that with Portugal in 2023";

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 1120, 600));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const answering = (changed: Record<string, string | Error>, without?: string) =>
  vi.stubGlobal(
    "fetch",
    serve(Object.fromEntries(Object.entries({ ...smallFiles, ...changed }).filter(([file]) => file !== without))),
  );

/** The page at an address, over the small files with some of them changed or one of them missing. */
function open(query = "", changed: Record<string, string | Error> = {}, without?: string) {
  answering(changed, without);
  useChoices.setState(parseView(query));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>,
  );
}

const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name });
const reading = () => screen.queryByRole("main", { name: "Reading the data" });

describe("with sound files", () => {
  test("the page first says that it reads, then answers", async () => {
    open();
    expect(reading()).toBeVisible();
    expect(await heading(finding)).toBeVisible();
    expect(reading()).not.toBeInTheDocument();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(screen.getByRole("figure", { name: finding })).toBeVisible();
    expect(
      screen.getByRole("img", { name: new RegExp(`^${finding}\\..+ The figures follow in a table\\.$`) }),
    ).toBeVisible();
    expect(screen.getByText(/BNS, 2021–2023, 2023 edition \(25 July 2024\)/)).toBeVisible();
  });

  test("the foot names the releases that speak of the partners chosen, and no others", async () => {
    open("?view=table&partners=PT");
    expect(await screen.findByRole("contentinfo")).toHaveTextContent("press release of 7 March 2024");
    expect(screen.getByRole("contentinfo")).not.toHaveTextContent("16 February 2024");
  });

  test("a news item is no press release there", async () => {
    const statements = structuredClone(statementsJson);
    Object.assign(statements.sources["mfa-portugal"], { kind: "news item", publisher: "[news item]" });
    open("?view=table&partners=PT", { "statements.json": JSON.stringify(statements) });
    expect(await screen.findByRole("contentinfo")).toHaveTextContent("[news item], 7 March 2024: “Portugal”.");
    expect(screen.getByRole("contentinfo")).not.toHaveTextContent("press release");
  });

  test("what was stated and the figures follow", async () => {
    open();
    expect(await screen.findByRole("region", { name: "For reference" })).toBeVisible();
    expect(
      screen.getByRole("table", { name: /^The figures million US dollars.+as reported by Kazakhstan$/ }),
    ).toBeVisible();
    expect(screen.getByRole("contentinfo")).toHaveTextContent("Version 2024.07");
  });

  test("the other views answer in their tab", async () => {
    open();
    await heading(finding);
    await userEvent.click(screen.getByRole("tab", { name: "Table" }));
    expect(await heading("Kazakhstan’s trade with Spain and Portugal, 2023")).toBeVisible();
    expect(screen.getByRole("tabpanel", { name: "Table" })).toBeVisible();
    await userEvent.click(screen.getByRole("tab", { name: "Trend" }));
    expect(await screen.findByRole("combobox", { name: "Measure" })).toBeVisible();
  });

  test("a partner that is removed changes the answer, and without any the page asks for one", async () => {
    open();
    await heading(finding);
    await userEvent.click(screen.getByRole("button", { name: "Remove Portugal" }));
    expect(await heading(/^Turnover with Spain came to 2\.0\sbillion US dollars in 2023/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Remove Spain" }));
    expect(await heading("No partner is chosen")).toBeVisible();
  });

  test("the theme that is chosen is the document's", async () => {
    open();
    await heading(finding);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Theme" }), "Dark");
    expect(document.documentElement).toHaveAttribute("data-theme", "dark");
  });

  test("the link to what is shown can be copied", async () => {
    const user = userEvent.setup();
    open("?partners=ES,CN&theme=dark");
    await heading(/China/);
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(await screen.findByText("The link was copied.")).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/\/\?partners=ES,CN(&year=2023)?(&scale=common)?$/);
  });
});

test("the page opens on the year that the catalog says, with one click to the latest", async () => {
  const catalog = JSON.parse(smallFiles["catalog.json"] ?? "") as Record<string, unknown>;
  open("", { "catalog.json": JSON.stringify({ ...catalog, opens: "2022" }) });
  expect(await heading(/in 2022/)).toBeVisible();
  expect(screen.getByRole("combobox", { name: "Year" })).toHaveValue("2022");
  await userEvent.click(screen.getByRole("button", { name: "Show the latest" }));
  expect(await heading(finding)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Show the latest" })).not.toBeInTheDocument();
});

describe("with statements that cannot be had", () => {
  test.each<[string, string | Error | undefined, string]>([
    ["missing", undefined, "data/statements.json: could not be fetched (404)."],
    ["out of reach", new TypeError("failed"), "data/statements.json: could not be fetched: the server did not answer."],
    ["cut short", '{"format":', "data/statements.json: is not valid JSON ("],
    [
      "of another format",
      '{"format":"visavis-statements/9"}',
      'data/statements.json, format: expected "visavis-statements/1", got "visavis-statements/9"',
    ],
  ])("because the file is %s, an alert says so, and the statistics answer", async (_, file, reason) => {
    open("", file === undefined ? {} : { "statements.json": file }, file === undefined ? "statements.json" : undefined);
    expect(await heading(finding)).toBeVisible();
    expect(screen.getByRole("alert")).toHaveTextContent(reason);
    const spanish = within(await screen.findByRole("article", { name: "Spain" }));
    expect(spanish.getByText(/^According to Kazakhstan’s statistics, in 2023/)).toBeVisible();
    expect(spanish.queryByText(/^As stated/)).not.toBeInTheDocument();
    expect(screen.getAllByRole("row", { name: /^Spain Turnover 2023 2,011\.8/ })).toHaveLength(1);
  });

  test("because one figure is malformed, an alert names it, and the other statements stand", async () => {
    const [first, ...others] = statementsJson.statements;
    const statements = [{ ...first, turnover: "2,0 billion" }, ...others];
    open("", { "statements.json": JSON.stringify({ ...statementsJson, statements }) });
    await heading(finding);
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent("One part of the data could not be read");
    expect(alert).toHaveTextContent("data/statements.json, statements[0].turnover: “2,0 billion” has a comma");
    expect(await screen.findByRole("article", { name: "Portugal" })).toBeVisible();
  });

  test("because many figures are malformed, five are listed and the others counted", async () => {
    const statements = Array.from({ length: 7 }, () => ({ ...statementsJson.statements[0], turnover: "2,0" }));
    open("", { "statements.json": JSON.stringify({ ...statementsJson, statements }) });
    await heading(finding);
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent("7 parts of the data could not be read");
    expect(within(alert).getAllByRole("listitem")).toHaveLength(5);
    expect(alert).toHaveTextContent("And 2 more.");
  });

  test("the message can be copied, and the files be read again", async () => {
    const user = userEvent.setup();
    open("", {}, "statements.json");
    await heading(finding);
    await user.click(screen.getByRole("button", { name: "Copy the message" }));
    expect(await navigator.clipboard.readText()).toBe("data/statements.json: could not be fetched (404).");
    answering({});
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect((await screen.findAllByText(/^As stated by/))[0]).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});

describe("with a file that is damaged", () => {
  const files = ["catalog.json", "areas.json", "statements.json", "series/KZ.json"];
  const damages: readonly [what: string, become: (text: string) => string | Error, said: RegExp][] = [
    ["cannot be reached", () => new TypeError("failed"), /could not be fetched: the server did not answer\./],
    ["is no JSON", () => '{"format": "visavis-', /is not valid JSON/],
    ["is a web page in place of data", () => "<!doctype html><p>Hello", /is not valid JSON/],
    [
      "has another version of its format",
      (text) => text.replace(/("visavis-\w+)\/1"/, '$1/9"'),
      /expected "visavis-\w+\/1", got "visavis-\w+\/9"/,
    ],
    ["holds null", () => "null", /expected an object/],
  ];

  test.each(files.flatMap((file) => damages.map(([what, become, said]) => [file, what, become, said] as const)))(
    "data/%s %s: the alert names it, and the rest is shown",
    async (file, _, become, said) => {
      open("", { [file]: become(smallFiles[file] ?? "") });
      expect(await heading(file === "statements.json" ? finding : "The data could not be read")).toBeVisible();
      const alert = screen.getByRole("alert");
      expect(alert).toHaveTextContent(`data/${file}`);
      expect(alert).toHaveTextContent(said);
      expect(alert).toHaveTextContent(/(One part of the data|data\/\S+) could not be read/);
    },
  );
});

describe("without what the answer needs", () => {
  test.each(["catalog.json", "areas.json", "series/KZ.json"])(
    "%s, the page names it, and answers as soon as it is there",
    async (file) => {
      open("", {}, file);
      expect(await heading("The data could not be read")).toBeVisible();
      const alert = screen.getByRole("alert");
      expect(alert).toHaveTextContent(`data/${file} could not be read`);
      expect(alert).toHaveTextContent(`data/${file}: could not be fetched (404).`);
      expect(within(alert).getAllByRole("listitem")).toHaveLength(1);
      answering({});
      await userEvent.click(screen.getByRole("button", { name: "Try again" }));
      expect(await heading(finding)).toBeVisible();
      expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    },
  );

  test("the file of the reporter, the question stays and leads to one that can be answered", async () => {
    const catalog = JSON.parse(smallFiles["catalog.json"] ?? "") as { reporters: Record<string, unknown> };
    catalog.reporters["ES"] = { file: "series/ES.json", from: "2021", to: "2023", of: ["KZ"] };
    open("?reporter=ES&partners=KZ&view=table&year=2022", { "catalog.json": JSON.stringify(catalog) });
    expect(await heading("The data could not be read")).toBeVisible();
    expect(screen.getByRole("alert")).toHaveTextContent("data/series/ES.json: could not be fetched (404).");
    expect(screen.getByRole("combobox", { name: "Reporter" })).toHaveValue("ES");
    expect(screen.getByRole("button", { name: "Remove Kazakhstan" })).toBeVisible();
    expect(screen.getByRole("tab", { name: "Table" })).toHaveAttribute("aria-selected", "true");
    expect(screen.queryByText(/reporter=ES/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Show Kazakhstan instead" }));
    expect(await heading(/Kazakhstan/)).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("any file at all, the page says what is missing and still has its theme", async () => {
    open("", Object.fromEntries(Object.keys(smallFiles).map((file) => [file, new TypeError("failed")])));
    await heading("The data could not be read");
    expect(screen.getByRole("alert")).toHaveTextContent("4 parts of the data could not be read");
    expect(screen.getByRole("combobox", { name: "Theme" })).toBeVisible();
  });
});

test("a sound file that is not the catalog's is used and named, without an alert", async () => {
  open("", { "statements.json": `${smallFiles["statements.json"]}\n` });
  await heading(finding);
  const notice = screen.getByText("The data are not the catalog’s edition");
  expect(notice).toBeVisible();
  expect(screen.getByText(/^data\/statements\.json: sound and in use/)).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(await screen.findByRole("article", { name: "Spain" })).toBeVisible();
});

describe("an address that cannot be taken as it stands", () => {
  test("is answered as far as it goes, with a notice", async () => {
    open("?partners=ES,XX");
    await heading(/^Turnover with Spain/);
    expect(await screen.findByText("“partners=XX” is not a partner known here")).toBeVisible();
    expect(screen.getByText(/Everything else in the link was kept\./)).toBeVisible();
  });

  test("has one notice for all its parts, which goes once what is shown is kept", async () => {
    open("?partners=ES,XX&year=1999&scale=cubic");
    await heading(/^Turnover with Spain/);
    expect(await screen.findByText(/“partners=XX” is not a partner known here/)).toBeVisible();
    expect(screen.getByText(/“year=1999” has no data/)).toBeVisible();
    expect(screen.getByText(/“scale=cubic” was not understood/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Keep what is shown" }));
    expect(screen.queryByText(/XX/)).not.toBeInTheDocument();
    expect(useChoices.getState().view.partners).toEqual(["ES"]);
    expect(useChoices.getState().view.periods).toEqual({ from: yearly(2021), to: yearly(2021) });
  });

  test("loses the notice of a part that is then chosen", async () => {
    open("?year=1999");
    await heading(/in 2021$/);
    expect(screen.getByText("“year=1999” has no data")).toBeVisible();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Year" }), "2023");
    expect(await heading(finding)).toBeVisible();
    expect(screen.queryByText("“year=1999” has no data")).not.toBeInTheDocument();
  });

  test("with more partners than can be drawn offers the table", async () => {
    open("?partners=ES,PT,CN,NL,BE,CU,AX,AQ,DE");
    await heading(/^China had the largest turnover/);
    expect(screen.getByText("9 partners are chosen, the first eight are drawn")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "See all in the table" }));
    expect(await heading(/^Kazakhstan’s trade with Spain, Portugal, China and 6 more, 2023$/)).toBeVisible();
    expect(useChoices.getState().view.view).toBe("table");
  });

  test("because there is no such month shows the year, and says so", async () => {
    open("?year=2022-13&partners=ES");
    expect(await heading(/in 2022/)).toBeVisible();
    expect(await screen.findByText("“year=2022-13” was read as “year=2022”")).toBeVisible();
  });

  test("because years alone are known shows the year, and says so", async () => {
    open("?year=2022-04&partners=ES");
    expect(await heading(/in 2022/)).toBeVisible();
    expect(await screen.findByText("“year=2022-04” has no data")).toBeVisible();
  });

  test.each([
    ["a year long past", "?year=1066", "year=1066"],
    ["a year to come", "?year=2999", "year=2999"],
    ["a year that is none", "?year=soon", "year=soon"],
    ["a span that runs backwards", "?view=trend&year=2023-2018", "year=2023-2018"],
    ["an unknown partner among known ones", "?partners=ES,XX,PT", "partners=XX"],
    ["a script in place of partners", "?partners=<script>alert(1)</script>", "partners=<script>"],
    ["the reporter as its own partner", "?partners=KZ", "partners=KZ"],
    ["an unknown reporter", "?reporter=ZZ", "reporter=ZZ"],
    ["a reporter without data", "?reporter=PT", "reporter=PT"],
    ["300 unknown partners", `?partners=${Array.from({ length: 300 }, (_, i) => `X${i}`).join()}`, "partners=X"],
    ["an unknown view", "?view=nonsense", "view=nonsense"],
    ["an unknown measure", "?measure=weight", "measure=weight"],
    ["a scale of another view", "?scale=index", "scale=index"],
    ["an unknown theme", "?theme=pink", "theme=pink"],
    ["an unknown language", "?lang=tlh", "lang=tlh"],
    ["a name of the language's own", "?scale=__proto__&measure=constructor", "measure=constructor"],
  ])("for %s still answers, and a notice names the part", async (_, address, part) => {
    open(address);
    expect((await screen.findAllByText((text) => text.startsWith(`“${part}`)))[0]).toBeVisible();
    expect(await screen.findByRole("table", { name: /^(The|All) figures/ })).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("with markup in it is quoted, not run", async () => {
    const asked = `<img src=x onerror="alert(1)">`;
    act(() => open(`?year=${encodeURIComponent(asked)}`));
    await heading(finding);
    expect(screen.getByText(`“year=${asked}” was not understood`)).toBeVisible();
  });
});

describe("the language", () => {
  test("that is chosen speaks in tabs and question, and is the document's and the address's", async () => {
    open();
    await heading(finding);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Language" }), "Қазақша");
    expect(await screen.findByRole("tab", { name: "Салыстыру" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Алып тастау: Испания" })).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Серіктес қосу" })).toBeVisible();
    expect(document.documentElement.lang).toBe("kk");
    expect(useChoices.getState().view.lang).toBe("kk");
  });

  test("of a link is taken without a notice, and its notices are in it", async () => {
    open("?lang=ru&partners=ES,XX");
    expect(await screen.findByText("Здесь нет такого партнёра: «partners=XX»")).toBeVisible();
    expect(screen.getByText(/Вместо этого показано: Испания\./)).toBeVisible();
    expect(screen.queryByText(/«lang=ru»/)).not.toBeInTheDocument();
  });
});
