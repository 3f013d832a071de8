import { own } from "../../core/own";
import type { Qualifier } from "../../core/figure";
import { type Phrase, say, kept, opening, stop } from "../phrase";
import { before, type Parts, ranks } from "../language/shared";
import { of, withArea, inSentence, to as toArea } from "./forms/areas";
import { figure, byHow, more, times, sum, currency } from "./forms/amounts";
import { sameMembers, beforeNoun } from "./forms/numbers";
import { en, de, during } from "./forms/periods";
import { date } from "./forms/dates";
import type { ChangeSince, Owner, ParagraphWords } from "../language/paragraph";

const named: Readonly<Record<string, string>> = { "Kazakh statistics": "las estadísticas kazajas" };

const by = (owner: Owner): string =>
  `según ${owner.kind === "reporter" ? `las estadísticas ${of(owner.area)}` : (own(named, owner.name) ?? `«${owner.name}»`)}`;

function changed({ of: flow, since, change, base, alike }: ChangeSince): Phrase {
  const then: Phrase = base ? say` (${figure(base)})` : alike ? say` (${sameMembers(alike)})` : [];
  const what = flow === "turnover" ? "" : flow === "exports" ? "las exportaciones, " : "las importaciones, ";
  switch (change.kind) {
    case "more":
    case "less":
      return say`, ${what}${before(byHow, change.qualifier) || "un "}${change.percent} ${more[change.kind]} que ${en(since)}${then}`;
    case "times": {
      const piece = { text: times(change.times), ...change.link };
      return say`, ${what}${piece} veces el nivel ${de(since)}${then}`;
    }
    case "same":
      return say`, casi lo mismo que ${en(since)}${then}`;
    case "tiny":
      return base ? say`, frente a ${figure(base)} ${en(since)}` : [];
    case "none":
      return say`, frente a ningún comercio ${en(since)}`;
    case "other source":
      return say`; la cifra ${de(since)}${then} procede de otra fuente y no se compara`;
  }
}

const parts = (both: Parts, mark: Phrase): Phrase =>
  both
    ? say` (${kept(1, [{ text: "exportaciones: " }, figure(both.exports)])}; ${kept(2, [{ text: "importaciones: " }, figure(both.imports)])}${mark})`
    : [];

/** The rest of “ha superado los 300 millones”, “superó los 300 millones”. */
const verbs: Readonly<Record<Qualifier, readonly [string, string]>> = {
  moreThan: ["ha superado los", "superó los"],
  atLeast: ["ha ascendido al menos a", "ascendió al menos a"],
  lessThan: ["ha sido inferior a", "fue inferior a"],
  atMost: ["ha ascendido como máximo a", "ascendió como máximo a"],
  approx: ["ha ascendido a unos", "ascendió a unos"],
  rounded: ["ha ascendido a", "ascendió a"],
};

export const paragraph: ParagraphWords = {
  trade({ owner, partner, period: at, turnover, parts: both, change, mark }) {
    const who = owner ? `${by(owner)}, ` : "";
    return opening(
      stop(
        say`${who}${during(at)} el intercambio comercial bilateral ${withArea(partner)} ascendió a ${sum(turnover)}${parts(both, mark)}${change ? changed(change) : []}`,
      ),
    );
  },
  standing({ partner, reporter, among, group }) {
    const share: Phrase = among.share ? say`${among.share} del intercambio comercial ${of(reporter)}` : [];
    if (!ranks(among))
      return among.share
        ? say`El comercio ${withArea(partner)} representó ${/^\d/.test(among.share.text) ? say`el ${share}` : share}.`
        : [];
    const within: Phrase = ranks(group)
      ? say`, y el ${group.rank}.º entre ${group.of} ${group.of === 1 ? "país" : "países"} ${of(group.area)}${group.amongSome ? " con ambos flujos conocidos" : ""}${group.share ? say` (${group.share} del intercambio con ellos)` : []}`
      : [];
    return opening(
      say`${inSentence(partner)} ${/^l[ao]s /.test(inSentence(partner)) ? "ocuparon" : "ocupó"} el ${beforeNoun(among.rank)} lugar entre ${among.of} ${among.of === 1 ? "socio comercial" : "socios comerciales"}${among.amongSome ? " con ambos flujos conocidos" : ""}${among.share ? say` (${share})` : []}${within}.`,
    );
  },
  investment({ partner, reporter, period: at, amount }) {
    const verb = verbs[amount.qualifier][at.kind === "open" ? 0 : 1];
    return opening(
      say`${during(at)}, la entrada bruta de inversión directa ${of(partner)} ${toArea(reporter)} ${verb} ${amount.number} ${currency(amount)}.`,
    );
  },
  stated: (day, { turnover, parts: both, mark }) =>
    say`La declaración del ${date(day)} indicó ${sum(turnover)}${parts(both, mark)}.`,
  notes: {
    "rounded apart":
      "La suma de exportaciones e importaciones no coincide con el intercambio comercial porque cada cifra se redondea por separado.",
    "counted apart": "La suma de exportaciones e importaciones no coincide con el intercambio comercial en la fuente.",
  },
};
