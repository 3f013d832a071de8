import { own } from "../../core/own";
import type { Qualifier } from "../../core/figure";
import { type Phrase, say, kept, opening, stop } from "../phrase";
import { before, type Parts, ranks } from "../language/shared";
import { of, withArea, inSentence, to as toArea } from "./forms/areas";
import { figure, qualifiers, more, times, sum, currency } from "./forms/amounts";
import { sameMembers } from "./forms/numbers";
import { ao, em, de, during } from "./forms/periods";
import { date } from "./forms/dates";
import type { ChangeSince, Owner, ParagraphWords } from "../language/paragraph";

const named: Readonly<Record<string, string>> = { "Kazakh statistics": "as estatísticas cazaques" };

const by = (owner: Owner): string =>
  `segundo ${owner.kind === "reporter" ? `as estatísticas ${of(owner.area)}` : (own(named, owner.name) ?? `«${owner.name}»`)}`;

function changed({ of: flow, since, change, base, alike }: ChangeSince): Phrase {
  const then: Phrase = base ? say` (${figure(base)})` : alike ? say` (${sameMembers(alike)})` : [];
  const what = flow === "turnover" ? "" : flow === "exports" ? "as exportações, " : "as importações, ";
  switch (change.kind) {
    case "more":
    case "less": {
      const how = before(qualifiers, change.qualifier);
      if (how) {
        const rise = change.kind === "more" ? "um aumento" : "uma diminuição";
        return say`, ${what}${rise} de ${how}${change.percent} face ${ao(since)}${then}`;
      }
      return say`, ${what}${more[change.kind]} ${change.percent} do que ${em(since)}${then}`;
    }
    case "times": {
      const piece = { text: times(change.times), ...change.link };
      return say`, ${what}${piece} vezes o nível ${de(since)}${then}`;
    }
    case "same":
      return say`, quase o mesmo que ${em(since)}${then}`;
    case "tiny":
      return base ? say`, face a ${figure(base)} ${em(since)}` : [];
    case "none":
      return say`, face a nenhum comércio ${em(since)}`;
    case "other source":
      return say`; o valor ${de(since)}${then} provém de outra fonte e não é comparado`;
  }
}

const parts = (both: Parts, mark: Phrase): Phrase =>
  both
    ? say` (${kept(1, [{ text: "exportações: " }, figure(both.exports)])}; ${kept(2, [{ text: "importações: " }, figure(both.imports)])}${mark})`
    : [];

const verbs: Readonly<Record<Qualifier, string>> = {
  moreThan: "ultrapassou",
  atLeast: "ascendeu pelo menos a",
  lessThan: "foi inferior a",
  atMost: "ascendeu no máximo a",
  approx: "ascendeu a cerca de",
  rounded: "ascendeu a",
};

export const paragraph: ParagraphWords = {
  trade({ owner, partner, period: at, turnover, parts: both, change, mark }) {
    const who = owner ? `${by(owner)}, ` : "";
    return opening(
      stop(
        say`${who}${during(at)} as trocas comerciais bilaterais ${withArea(partner)} ascenderam a ${sum(turnover)}${parts(both, mark)}${change ? changed(change) : []}`,
      ),
    );
  },
  standing({ partner, reporter, among, group }) {
    const share: Phrase = among.share ? say`${among.share} das trocas comerciais ${of(reporter)}` : [];
    if (!ranks(among)) return among.share ? say`O comércio ${withArea(partner)} representou ${share}.` : [];
    const within: Phrase = ranks(group)
      ? say`, e o ${group.rank}.º entre ${group.of} ${group.of === 1 ? "país" : "países"} ${of(group.area)}${group.amongSome ? " com ambos os fluxos conhecidos" : ""}${group.share ? say` (${group.share} das trocas com eles)` : []}`
      : [];
    return opening(
      say`${inSentence(partner)} ${/^[ao]s /.test(inSentence(partner)) ? "ocuparam" : "ocupou"} o ${among.rank}.º lugar entre ${among.of} ${among.of === 1 ? "parceiro comercial" : "parceiros comerciais"}${among.amongSome ? " com ambos os fluxos conhecidos" : ""}${among.share ? say` (${share})` : []}${within}.`,
    );
  },
  investment: ({ partner, reporter, period: at, amount }) =>
    opening(
      say`${during(at)}, o fluxo bruto de investimento direto ${of(partner)} ${toArea(reporter)} ${verbs[amount.qualifier]} ${amount.number} ${currency(amount)}.`,
    ),
  stated: (day, { turnover, parts: both, mark }) =>
    say`A declaração de ${date(day)} indicou ${sum(turnover)}${parts(both, mark)}.`,
  notes: {
    "rounded apart":
      "A soma das exportações e das importações não coincide com as trocas comerciais porque cada valor é arredondado em separado.",
    "counted apart": "A soma das exportações e das importações não coincide com as trocas comerciais na fonte.",
  },
};
