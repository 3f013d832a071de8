import type { Area, Language } from "../../core/area";
import type { Grammar } from "../grammar/grammar";
import { form, genitiveOf } from "../grammar/ruForm";

/** A group, and whether it has members with dates of accession, or only the countries of a region. */
export interface Members {
  readonly group: Area;
  readonly dated: boolean;
}

interface Count {
  readonly n: number;
  readonly year: number;
}

/** Sentences about the members of a group. */
export interface MembershipWords {
  members(words: Members & { readonly all: number; readonly missing: number; readonly year: number }): string;
  /** The first count with the years it changed in, and how many the source does not list. */
  over(words: Members & { readonly counts: readonly Count[]; readonly missing: readonly Count[] }): string;
  /** What a release said of a standing, where it was not written down in this language. */
  said(group: Area): string;
  standing(
    words: Members & {
      readonly reporter: Area;
      readonly year: number;
      readonly rank: number;
      readonly of: number;
      readonly share: string | null;
    },
  ): string;
  noStanding(year: number): string;
}

const en = ({ area, count, list, ordinal }: Grammar): MembershipWords => {
  const who = (dated: boolean) => (dated ? "members" : "countries");
  return {
    members({ group, dated, all, missing, year }) {
      const gaps = missing
        ? `, of whom ${count(missing)} ${missing === 1 ? "is" : "are"} not listed in the source`
        : "";
      return `the ${all} ${who(dated)} of ${area.inSentence(group)}${dated ? ` at the end of ${year}` : ""}${gaps}`;
    },
    over({ group, dated, counts, missing }) {
      const numbers = list(
        counts.map(({ n, year }, i) => (counts.length === 1 ? `${n}` : `${n} ${i === 0 ? "in" : "from"} ${year}`)),
      );
      const absent = list(missing.map(({ n, year }) => `${count(n)} in ${year}`));
      const whom = dated ? "the members at the end of each year" : "the countries of the region";
      return `${area.name(group)}: ${whom}, ${numbers}${absent && `; not listed in the source: ${absent}`}.`;
    },
    said: (group) => `The release speaks of the standing of this partner in ${area.inSentence(group)}.`,
    standing({ group, dated, reporter, year, rank, of, share }) {
      const place = rank === 1 ? "the largest" : ordinal(rank);
      const part = share ? `, with ${share} of ${area.of(reporter)} turnover with them` : "";
      return `In ${year} it was ${place} of the ${of} ${who(dated)} of ${area.inSentence(group)} by turnover${part}.`;
    },
    noStanding: (year) => `Of ${year} the statistics give no figure to it.`,
  };
};

const ru = ({ area, list }: Grammar): MembershipWords => ({
  members({ group, dated, all, missing, year }) {
    const who = dated ? form(all, "член", "члена", "членов") : form(all, "страна", "страны", "стран");
    const gaps = missing ? `, из них в источнике нет ${missing}` : "";
    return `${all} ${who} ${area.of(group)}${dated ? ` на конец ${year} года` : ""}${gaps}`;
  },
  over({ group, dated, counts, missing }) {
    const numbers = list(
      counts.map(({ n, year }, i) =>
        counts.length === 1 ? `${n}` : i === 0 ? `${n} в ${year} году` : `${n} с ${year} года`,
      ),
    );
    const absent = list(missing.map(({ n, year }) => `${n} в ${year} году`));
    const whom = dated ? "члены на конец каждого года" : "страны региона";
    return `${area.name(group)}: ${whom}, ${numbers}${absent && `; в источнике нет: ${absent}`}.`;
  },
  said: (group) => `В сообщении отмечено место этого партнёра среди стран ${area.of(group)}.`,
  standing({ group, dated, reporter, year, rank, of, share }) {
    const who = dated ? genitiveOf(of, "члена", "членов") : genitiveOf(of, "страны", "стран");
    const part = share ? ` (${share} товарооборота ${area.of(reporter)} с ними)` : "";
    return `В ${year} году по товарообороту это ${rank}-е место среди ${of} ${who} ${area.of(group)}${part}.`;
  },
  noStanding: (year) => `За ${year} год статистика не даёт показателя к этому утверждению.`,
});

const kk = ({ area, list }: Grammar): MembershipWords => {
  const who = (dated: boolean) => (dated ? "мүшесі" : "елі");
  return {
    members({ group, dated, all, missing, year }) {
      const gaps = missing ? `, оның ${missing} елі дереккөзде жоқ` : "";
      return `${area.of(group)} ${dated ? `${year} жылдың соңындағы ` : ""}${all} ${who(dated)}${gaps}`;
    },
    over({ group, dated, counts, missing }) {
      const numbers = list(
        counts.map(({ n, year }, i) =>
          counts.length === 1 ? `${n}` : i === 0 ? `${year} жылы ${n}` : `${year} жылдан бастап ${n}`,
        ),
      );
      const absent = list(missing.map(({ n, year }) => `${year} жылы ${n}`));
      const whom = dated ? "әр жылдың соңындағы мүшелер саны" : "аймақ елдерінің саны";
      return `${area.name(group)}: ${whom} – ${numbers}${absent && `; дереккөзде жоғы: ${absent}`}.`;
    },
    said: (group) => `Хабарламада осы серіктестің ${area.inSentence(group)} елдері арасындағы орны аталған.`,
    standing({ group, dated, reporter, year, rank, of, share }) {
      const part = share ? ` (${area.of(reporter)} олармен тауар айналымының ${share}-ы)` : "";
      return `${year} жылы ол тауар айналымы бойынша ${area.of(group)} ${of} ${who(dated)} арасында ${rank}-орында болды${part}.`;
    },
    noStanding: (year) => `${year} жыл бойынша статистикада бұған қатысты көрсеткіш жоқ.`,
  };
};

const es = ({ area, list }: Grammar): MembershipWords => {
  const these = (dated: boolean, n: number) =>
    n === 1 ? (dated ? "el miembro" : "el país") : `los ${n} ${dated ? "miembros" : "países"}`;
  return {
    members({ group, dated, all, missing, year }) {
      const gaps = missing ? `, de los que ${missing} no ${missing === 1 ? "figura" : "figuran"} en la fuente` : "";
      return `${these(dated, all)} ${area.of(group)}${dated ? ` a finales de ${year}` : ""}${gaps}`;
    },
    over({ group, dated, counts, missing }) {
      const numbers = list(
        counts.map(({ n, year }, i) => (counts.length === 1 ? `${n}` : `${n} ${i === 0 ? "en" : "desde"} ${year}`)),
      );
      const absent = list(missing.map(({ n, year }) => `${n} en ${year}`));
      const whom = dated ? "los miembros a finales de cada año" : "los países de la región";
      return `${area.name(group)}: ${whom}, ${numbers}${absent && `; no figuran en la fuente: ${absent}`}.`;
    },
    said: (group) => `El comunicado menciona la posición de este socio entre los países ${area.of(group)}.`,
    standing({ group, dated, reporter, year, rank, of, share }) {
      const part = share ? ` (${share} del intercambio ${area.of(reporter)} con ellos)` : "";
      return `En ${year} ocupó el ${rank}.º puesto entre ${these(dated, of)} ${area.of(group)} por intercambio comercial${part}.`;
    },
    noStanding: (year) => `Las estadísticas no ofrecen ninguna cifra al respecto para ${year}.`,
  };
};

const pt = ({ area, list }: Grammar): MembershipWords => {
  const these = (dated: boolean, n: number) =>
    n === 1 ? (dated ? "o membro" : "o país") : `os ${n} ${dated ? "membros" : "países"}`;
  return {
    members({ group, dated, all, missing, year }) {
      const gaps = missing ? `, dos quais ${missing} não ${missing === 1 ? "consta" : "constam"} da fonte` : "";
      return `${these(dated, all)} ${area.of(group)}${dated ? ` no final de ${year}` : ""}${gaps}`;
    },
    over({ group, dated, counts, missing }) {
      const numbers = list(
        counts.map(({ n, year }, i) =>
          counts.length === 1 ? `${n}` : `${n} ${i === 0 ? "em" : "a partir de"} ${year}`,
        ),
      );
      const absent = list(missing.map(({ n, year }) => `${n} em ${year}`));
      const whom = dated ? "os membros no final de cada ano" : "os países da região";
      return `${area.name(group)}: ${whom}, ${numbers}${absent && `; não constam da fonte: ${absent}`}.`;
    },
    said: (group) => `O comunicado refere a posição deste parceiro entre os países ${area.of(group)}.`,
    standing({ group, dated, reporter, year, rank, of, share }) {
      const part = share ? ` (${share} das trocas ${area.of(reporter)} com eles)` : "";
      return `Em ${year} ocupou o ${rank}.º lugar entre ${these(dated, of)} ${area.of(group)} em trocas comerciais${part}.`;
    },
    noStanding: (year) => `As estatísticas não apresentam qualquer valor a este respeito para ${year}.`,
  };
};

const languages: Readonly<Record<Language, (grammar: Grammar) => MembershipWords>> = { en, ru, kk, es, pt };

export const membershipWords = (grammar: Grammar): MembershipWords => languages[grammar.language](grammar);
