import { own } from "../../core/own";
import type { Qualifier } from "../../core/figure";
import { type Qualifiers, before, type Parts, type Group, ranks } from "../language/shared";
import { type Phrase, say, kept, opening, stop } from "../phrase";
import { genitive, withArea, nominative, isMany, fromArea, toArea } from "./forms/areas";
import { figure, fold, sum, currencies } from "./forms/amounts";
import { sameMembers, genitiveOf } from "./forms/numbers";
import { inPeriod, ofPeriod } from "./forms/periods";
import { date } from "./forms/dates";
import type { ChangeSince, Owner, ParagraphWords } from "../language/paragraph";

const byHow: Qualifiers = {
  approx: "примерно на",
  moreThan: "более чем на",
  atLeast: "не менее чем на",
  lessThan: "менее чем на",
  atMost: "не более чем на",
};

const named: Readonly<Record<string, string>> = { "Kazakh statistics": "казахстанской статистики" };

const by = (owner: Owner): string =>
  owner.kind === "reporter"
    ? `по данным статистики ${genitive(owner.area)}`
    : `по данным ${own(named, owner.name) ?? `источника «${owner.name}»`}`;

function changed({ of, since, change, base, alike }: ChangeSince): Phrase {
  const then: Phrase = base ? say` (${figure(base)})` : alike ? say` (тот же состав: ${sameMembers(alike)})` : [];
  const what = of === "turnover" ? "что" : `${of === "exports" ? "экспорт" : "импорт"} —`;
  switch (change.kind) {
    case "more":
    case "less": {
      const how = before(byHow, change.qualifier) || "на ";
      return say`, ${what} ${how}${change.percent} ${change.kind === "more" ? "больше" : "меньше"}, чем ${inPeriod(since)}${then}`;
    }
    case "times": {
      const piece = { text: fold(change.times), ...change.link };
      return say`, ${what} ${piece} больше, чем ${inPeriod(since)}${then}`;
    }
    case "same":
      return say`, почти столько же, сколько ${inPeriod(since)}${then}`;
    case "tiny":
      return base ? say`; ${inPeriod(since)} — ${figure(base)}` : [];
    case "none":
      return say`; ${inPeriod(since)} торговли не было`;
    case "other source":
      return say`; показатель ${ofPeriod(since)}${then} взят из другого источника и не сопоставляется`;
  }
}

const parts = (both: Parts, mark: Phrase): Phrase =>
  both
    ? say` (${kept(1, [{ text: "экспорт — " }, figure(both.exports)])}, ${kept(2, [{ text: "импорт — " }, figure(both.imports)])}${mark})`
    : [];

const verbs: Readonly<Record<Qualifier, string>> = {
  moreThan: "превысил",
  atLeast: "составил не менее",
  lessThan: "составил менее",
  atMost: "составил не более",
  approx: "составил около",
  rounded: "составил",
};

const within = (group: Group): Phrase =>
  ranks(group)
    ? say` и ${group.rank}-е место среди ${String(group.of)} ${genitiveOf(group.of, "страны", "стран")} ${genitive(group.area)}${group.amongSome ? " с обоими известными потоками" : ""}${group.share ? say` (${group.share} товарооборота с ними)` : []}`
    : [];

export const paragraph: ParagraphWords = {
  trade({ owner, partner, period: at, turnover, parts: both, change, mark }) {
    const who = owner ? `${by(owner)}, ` : "";
    return opening(
      stop(
        say`${who}${inPeriod(at)} двусторонний товарооборот ${withArea(partner)} составил ${sum(turnover)}${parts(both, mark)}${change ? changed(change) : []}`,
      ),
    );
  },
  standing({ partner, reporter, among, group }) {
    const share: Phrase = among.share ? say`${among.share} товарооборота ${genitive(reporter)}` : [];
    if (!ranks(among)) return among.share ? opening(say`на торговлю ${withArea(partner)} пришлось ${share}.`) : [];
    return opening(
      say`по товарообороту ${nominative(partner)} ${isMany(partner) ? "занимают" : "занимает"} ${among.rank}-е место среди ${String(among.of)} ${genitiveOf(among.of, "партнёра", "партнёров")}${among.amongSome ? " с обоими известными потоками" : ""}${among.share ? say` (${share})` : []}${within(group)}.`,
    );
  },
  investment: ({ partner, reporter, period: at, amount }) =>
    opening(
      say`${inPeriod(at)} валовой приток прямых инвестиций ${fromArea(partner)} ${toArea(reporter)} ${verbs[amount.qualifier]} ${amount.number} ${currencies[amount.currency]}.`,
    ),
  stated: (day, { turnover, parts: both, mark }) =>
    say`В сообщении от ${date(day)} заявлено ${sum(turnover)}${parts(both, mark)}.`,
  notes: {
    "rounded apart": "Сумма экспорта и импорта не равна товарообороту, поскольку каждый показатель округлён отдельно.",
    "counted apart": "Сумма экспорта и импорта не равна товарообороту в самом источнике.",
  },
};
