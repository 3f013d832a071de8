import { own } from "../../core/own";
import type { Qualifier } from "../../core/figure";
import { type Piece, type Phrase, say, kept, opening, stop } from "../phrase";
import { linked } from "../language/linked";
import { type Parts, ranks } from "../language/shared";
import { nominative, withArea, genitive, fromArea, toArea } from "./forms/areas";
import { prefix, figure, more, fold, amounted, part, sum } from "./forms/amounts";
import { sameMembers } from "./forms/numbers";
import { besidePeriod, ofPeriod, inPeriod } from "./forms/periods";
import { date } from "./forms/dates";
import type { ChangeSince, Owner, ParagraphWords } from "../language/paragraph";

const named: Readonly<Record<string, string>> = { "Kazakh statistics": "Қазақстан статистикасының деректері бойынша" };

const by = (owner: Owner): string =>
  owner.kind === "reporter"
    ? `${nominative(owner.area)} статистикасының деректері бойынша`
    : (own(named, owner.name) ?? `«${owner.name}» деректері бойынша`);

function byPercent(percent: Piece, qualifier: Qualifier): Phrase {
  switch (qualifier) {
    case "moreThan":
      return say`${percent}-дан астам`;
    case "lessThan":
      return say`${percent}-дан аз мөлшерге`;
    default:
      return say`${linked(percent, prefix[qualifier])}-ға`;
  }
}

function changed({ of, since, change, base, alike }: ChangeSince): Phrase {
  const then: Phrase = base ? say` (${figure(base)})` : alike ? say` (құрамы бірдей: ${sameMembers(alike)})` : [];
  const what = of === "turnover" ? "бұл" : of === "exports" ? "экспорт" : "импорт";
  const beside = `${what} ${besidePeriod(since)}`;
  switch (change.kind) {
    case "more":
    case "less":
      return say`, ${beside} ${byPercent(change.percent, change.qualifier)} ${more[change.kind]}${then}`;
    case "times": {
      const piece = { text: fold(change.times), ...change.link };
      return say`, ${beside} ${piece} көп${then}`;
    }
    case "same":
      return say`, шамамен ${ofPeriod(since)} деңгейде${then}`;
    case "tiny":
      return base ? say`; ${inPeriod(since)} — ${figure(base)}` : [];
    case "none":
      return say`; ${inPeriod(since)} сауда болған жоқ`;
    case "other source":
      return say`; ${ofPeriod(since)} көрсеткіш${then} басқа дереккөзден алынған және салыстырылмайды`;
  }
}

const parts = (both: Parts, mark: Phrase): Phrase =>
  both
    ? say` (${kept(1, [{ text: "экспорт — " }, figure(both.exports)])}, ${kept(2, [{ text: "импорт — " }, figure(both.imports)])}${mark})`
    : [];

export const paragraph: ParagraphWords = {
  trade({ owner, partner, period: at, turnover, parts: both, change, mark }) {
    const who = owner ? `${by(owner)}, ` : "";
    // The verb closes the clause, and the parts follow it.
    return opening(
      stop(
        say`${who}${inPeriod(at)} ${withArea(partner)} екіжақты тауар айналымы ${amounted(turnover)}${parts(both, mark)}${change ? changed(change) : []}`,
      ),
    );
  },
  standing({ partner, reporter, among, group }) {
    const share: Phrase = among.share ? say` (${genitive(reporter)} тауар айналымының ${part(among.share)})` : [];
    if (!ranks(among))
      return among.share
        ? say`${withArea(partner)} сауда үлесіне ${genitive(reporter)} тауар айналымының ${part(among.share)} тиді.`
        : [];
    const within: Phrase = ranks(group)
      ? say`, ал ${nominative(group.area)} елдері арасындағы ${group.amongSome ? "екі ағыны да белгілі " : ""}${group.of} серіктестің ішінде ${group.rank}-орында${group.share ? say` (${genitive(reporter)} олармен тауар айналымының ${part(group.share)})` : []}`
      : [];
    return say`${nominative(partner)} тауар айналымы бойынша ${among.amongSome ? "екі ағыны да белгілі " : ""}${among.of} серіктестің ішінде ${among.rank}-орында${share}${within}.`;
  },
  investment: ({ partner, reporter, period: at, amount }) =>
    say`${inPeriod(at)} ${fromArea(partner)} ${toArea(reporter)} тікелей инвестициялардың жалпы ағыны ${amounted(amount)}.`,
  stated: (day, { turnover, parts: both, mark }) =>
    say`${date(day)} күнгі хабарламада ${sum(turnover)} деп көрсетілген${parts(both, mark)}.`,
  notes: {
    "rounded apart":
      "Экспорт пен импорттың қосындысы тауар айналымына тең емес, өйткені әр көрсеткіш жеке дөңгелектенген.",
    "counted apart": "Экспорт пен импорттың қосындысы дереккөздің өзінде тауар айналымына тең емес.",
  },
};
