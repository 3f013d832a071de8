import type { Messages } from "../language/messages";
import { the } from "./forms/periods";

export const page: Pick<Messages, "description" | "bar" | "views" | "reading" | "again" | "failure" | "unit"> = {
  description: "What a country trades with its partners: what was stated beside what the statistics say.",
  bar: {
    source: "Source",
    language: "Language",
    theme: "Theme",
    light: "Light",
    dark: "Dark",
    yours: "Your figures",
    open: "Open…",
    age: (latest) => `figures to ${the(latest)}`,
    latest: "Show the latest",
    about: "How to read this",
  },
  views: {
    compare: "Compare",
    trend: "Trend",
    ranking: "Ranking",
    map: "Map",
    mirror: "Mirror",
    table: "Table",
    brief: "Brief",
    check: "Check",
  },
  reading: "Reading the data",
  again: "Reading again…",
  failure: {
    title: "This part of the page could not be shown",
    reload: "Load the page again",
    unfetched:
      "Its script could not be fetched. The line may be down, or the site renewed since this page was loaded; the address holds all that was chosen.",
    text: "The address holds all that was chosen, so nothing is lost.",
  },
  unit: (reportedBy) => `million US dollars, current prices; exports FOB, imports CIF; ${reportedBy}`,
};
