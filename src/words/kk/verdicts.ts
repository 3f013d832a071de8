import { toPeriod } from "./forms/periods";
import type { More } from "../language/more";

export const verdicts: More["verdicts"] = {
  edition: (name, day, published) => {
    const dated = published ? day : `${day} күнгі файл`;
    return name === "" ? `${day} күнгі ${published ? "басылым" : "файл"}` : `${name} басылымы (${dated})`;
  },
  elsewhen: (asked) => `Келтірілгені ${toPeriod(asked)} емес, басқа кезеңдерге қатысты.`,
  differently: (what, said, contradict) =>
    `${what}: хабарламаларда әртүрлі айтылған — ${said}. ${contradict ? "Дөңгелектеуді ескергеннің өзінде олар бір-біріне қайшы келеді." : "Дөңгелектеуді ескергенде олар бір-біріне қайшы келмейді."}`,
  reasons: {
    agrees: "Статистика хабарламадағыдай дөңгелектенгенде сол көрсеткішті береді.",
    "agrees within rounding": "Статистика хабарламадағы дөңгелектеу қалдыратын шекте жатыр.",
    "no series": "Мұндағы статистикада бұл кезеңге осы көрсеткіштің дерегі жоқ.",
    outside: "Статистика хабарлама дәлдігінің шегінен тыс жатыр.",
    revised: (before, then, later, now) =>
      `Хабарламаға дейін ${before} оған сәйкес көрсеткіш — ${then} — берген; ${later} бойынша — ${now}.`,
    already: (before, then, later) =>
      `Хабарламаға дейін-ақ ${before} бойынша көрсеткіш ${then} болған; ${later} де соны береді.`,
    moved: (before, then, later, now) =>
      `Хабарламаға дейін-ақ ${before} бойынша көрсеткіш мәлімделгеннен өзге — ${then} — болған; ${later} бойынша — ${now}.`,
    before: (before, then) => `Хабарламаға дейін-ақ ${before} бойынша көрсеткіш ${then} болған.`,
    later: (later) => `Мұндағы ${later} хабарламадан кейін шыққан; одан бұрынғысы жоқ.`,
  },
};
