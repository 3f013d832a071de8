import type { MeaningWords } from "../language/meanings";
import { capital } from "../phrase";
import { rankingTable } from "./rankingTable";
import { indicators, verdictNames } from "./terms";

export const meanings: MeaningWords = {
  turnover: {
    name: indicators.turnover,
    text: "Exports plus imports. Exports are valued FOB and imports CIF, so the two are not quite alike.",
  },
  balance: {
    name: indicators.balance,
    text: "Exports less imports. Imports include freight and insurance, so the balance comes out somewhat low.",
  },
  share: {
    name: rankingTable.share,
    text: "What part a figure is of the total that the source itself prints for all partners, or of the group that is named.",
  },
  valuation: {
    name: "FOB and CIF",
    text: "FOB is the value at the exporter’s border; CIF adds freight and insurance to the importer’s border. Exports are given FOB, imports CIF.",
  },
  mirror: {
    name: "Two sides",
    text: "Each country counts for itself: what one records as exports to the other, the other records as imports from it. The two differ by freight and insurance, by the country taken for the origin or the destination, by the time of recording and by exchange rates. They are shown side by side and never averaged.",
  },
  stated: {
    name: "Stated",
    text: "What an official, an office or the press said, as it was worded; beside it stands what the statistics say.",
  },
  range: {
    name: "Range",
    text: "A rounded figure stands for a range: “2 billion” for 1.5 to 2.5 billion, “more than 300 million” for all above 300 million. Sums, shares and verdicts are worked out with the whole range.",
  },
  gap: {
    name: "..",
    text: "There is no figure: it is not reported, is confidential, or is not in these data. It is not zero; zero is written 0.",
  },
  agrees: {
    name: capital(verdictNames.agrees),
    text: "The statistics, rounded as the statement is, give the same figure.",
  },
  rounding: {
    name: capital(verdictNames["agrees within rounding"]),
    text: "The statistics lie within the margin that the statement’s rounding leaves open.",
  },
  revised: {
    name: capital(verdictNames["revised since"]),
    text: "An edition from before the statement agrees with it, and a later one no longer does.",
  },
  differs: {
    name: capital(verdictNames.differs),
    text: "The statistics lie outside what the statement’s precision allows. By how much, and what each edition gives, stands beside it.",
  },
  unchecked: {
    name: capital(verdictNames["no series"]),
    text: "The statistics here hold no such figure for the period, so nothing is said of the statement.",
  },
  rank: {
    name: rankingTable.rank,
    text: "The place among all countries with which the source records trade, in one period and by one source; equal figures share a place. Groups and the world have a total but no place.",
  },
  groups: {
    name: "Groups",
    text: "A group is the sum of its members by one source. A change is that of the same members in both periods; whom the source does not list is named.",
  },
  contained: {
    name: "Part and whole",
    text: "A group contains its members, and the world contains everyone. Where part and whole stand side by side, no sum and no share adds the two.",
  },
  investment: {
    name: "Direct investment",
    text: "Gross inflow adds up what investors put in, without deducting what they take back; over several years it is no stock. A position is what they hold at the end of a year. These measures are never compared with each other.",
  },
};
