import type { Grammar } from "../language/grammar";
import { asPeriod, termOf, units, shownPeriods } from "./forms/periods";
import { decline } from "./forms/numbers";
import type { MirrorWords } from "../language/mirror";

const about = (known: { readonly about: boolean }) => (known.about ? "шамамен " : "");

const because = {
  group: "бұл бір ел емес, өз есебі жоқ",
  "no file": "деректерде өз файлы жоқ",
  "not loaded": "файлы оқылмады",
  suppressed: "көрсеткіш құпия",
  mirrored: "есептің орнында екінші тараптың көрсеткішінен шығарылған бағалау тұр",
  repeated: "есептің орнында бұрынғы жылды қайталайтын бағалау тұр",
  estimated: "есептің орнында дереккөздің бағалауы тұр",
};

export const mirror = (grammar: Grammar): MirrorWords => {
  const { area, list, when } = grammar;
  const direction = { turnover: area.with, exports: area.to, imports: area.from, balance: area.with };
  return {
    finding({ reporter, partner, flow, found }) {
      const [them, us] = [area.inSentence(partner), area.inSentence(reporter)];
      const theirs = flow === "exports" ? `${area.from(reporter)} импорт` : `${area.to(reporter)} экспорт`;
      const ours = flow === "exports" ? `${area.to(partner)} экспорт` : `${area.from(partner)} импорт`;
      const start = `${them} деректері бойынша ${theirs}`;
      const beside = `${us} деректеріндегі ${ours}пен салыстырғанда`;
      switch (found.kind) {
        case "negligible":
          return `${us} деректері бойынша ${ours} мардымсыз; ${them} көрсеткішін бөлетін шама жоқ`;
        case "undivided":
          return `${us} деректері бойынша ${ours} жоқ; ${them} көрсеткішін бөлетін шама жоқ`;
        case "times":
          return `${start} ${beside} ${about(found.times)}${found.times.digits} есе көп`;
        case "same":
          return `${them} мен ${us} деректері жарты пайызға дейінгі дәлдікпен сәйкес келеді`;
        case "more":
          return `${start} ${beside} ${about(found)}${found.percent}%-ға көп${found.freight ? "; мұндай айырманы фрахт беруі мүмкін" : ""}`;
        case "none":
          return `${them} деректері бойынша ${theirs} жоқ, ал ${us} деректері бойынша ${ours} бар`;
        case "less":
          return `${start} ${beside} ${about(found)}${found.percent}%-ға аз; мұндай айырманы фрахт беруі мүмкін`;
        case "share":
          return found.part === null
            ? `${start} ${us} деректеріндегі ${ours}тың 1%-ына жетпейді`
            : `${start} ${us} деректеріндегі ${ours}тың ${about(found.part)}${found.part.percent}%-ын құрайды`;
      }
    },
    onlyPeriod: (finding, period) => `${finding} (${asPeriod(period)} — екі есеп те бар жалғыз ${termOf(period)})`,
    overPeriods({ reporter, partner, flow, higher, n, all, from, to }) {
      const theirs = flow === "exports" ? `${area.from(reporter)} импорт` : `${area.to(reporter)} экспорт`;
      const ours = flow === "exports" ? `${area.to(partner)} экспорт` : `${area.from(partner)} импорт`;
      const one = units[from.kind];
      const periods = `Екі есеп те бар ${all} ${decline(one, "genitive")} (${shownPeriods({ from, to })}) ${n === all ? "әрқайсысында" : `ішінде ${n} ${one}`}`;
      return `${periods} ${area.inSentence(partner)} деректеріндегі ${theirs} ${area.inSentence(reporter)} деректеріндегі ${ours}тан ${higher ? "көп" : "аз"} болды`;
    },
    noReport: ({ by: who, flow, others, from, to }) =>
      `Деректерде ${list(who.map(area.of))} ${when(from, to)} ${list(others.map(direction[flow]))} ${flow === "exports" ? "экспорт" : "импорт"} туралы есебі жоқ`,
    subtitle({ reporter, flow, factor, from, to }) {
      const us = area.of(reporter);
      const sides =
        flow === "exports"
          ? `${us} экспорты — ФОБ, соңғы белгілі межелі ел бойынша; серіктестердің импорты — СИФ, шыққан елі бойынша`
          : `${us} импорты — СИФ, шыққан елі бойынша; серіктестердің экспорты — ФОБ, соңғы белгілі межелі ел бойынша`;
      const adjusted =
        from === to
          ? `Қатынастар жарияланған деректер бойынша; айырма үшін импорт ${factor} санына бөлініп, ФОБ бағасына келтірілген.`
          : `Тұтас сызық — ${us} деректері, үзік сызық — серіктес деректері. Әр серіктестің өз шкаласы бар.`;
      return `Бір ағынның екі есебі қатар, біріктірілмей берілген, млн АҚШ доллары, ${shownPeriods({ from, to })}. ${sides}. ${adjusted}`;
    },
    why: "Деректер неге алшақ: импортқа фрахт пен сақтандыру кіреді, ХВҚ-ның сыртқы сауда статистикасы (Direction of Trade Statistics) оған 6% қарастырады; экспорт соңғы белгілі межелі ел бойынша, ал импорт шыққан елі бойынша есептеледі, сондықтан үшінші елдер арқылы өтетін тауарлар, мысалы құбырлар мен транзит тораптары арқылы өтетін мұнай, басқа серіктестің есебінде болуы мүмкін; жолдағы уақыт, есепке алу шектері, қайта қарау және валюта айырбастау да әсер етеді. Осылардың қайсысы нақты жұпқа қатысты екенін бұл деректерден анықтау мүмкін емес.",
    because: (partner, reason) => `${area.inSentence(partner)}: ${because[reason]}.`,
    converted: (of) =>
      `Еуростат деректері еуродан ${of === "year" ? "жылдық" : "айлық"} орташа бағам бойынша қайта есептелген.`,
    leftOut: (n) => `Тағы ${n} серіктес таңдалған, графикте көрсетілмеген.`,
  };
};
