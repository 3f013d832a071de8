import { toPeriod } from "./forms/periods";
import type { More } from "../language/more";
import { capital } from "../phrase";

export const verdicts: More["verdicts"] = {
  edition: (name, day, published) => {
    const dated = published ? day : `файл от ${day}`;
    return name === "" ? `${published ? "выпуск" : "файл"} от ${day}` : `выпуск ${name} (${dated})`;
  },
  elsewhen: (asked) => `Приведённое относится не ${toPeriod(asked)}, а к другим периодам.`,
  differently: (what, said, contradict) =>
    `${what}: сообщения расходятся — ${said}. ${contradict ? "Одно исключает другое." : "Округление это допускает."}`,
  reasons: {
    agrees: "Статистика, округлённая так же, как в сообщении, даёт то же число.",
    "agrees within rounding": "Статистика лежит в пределах, которые оставляет округление в сообщении.",
    "no series": "В имеющейся здесь статистике нет данных этого показателя за этот период.",
    outside: "Статистика выходит за пределы точности сообщения.",
    revised: (before, then, later, now) =>
      `До сообщения ${before} давал ${then}, что с ним совпадает; ${now} даёт ${later}.`,
    already: (before, then, later) => `Уже до сообщения ${before} давал ${then}; то же даёт ${later}.`,
    moved: (before, then, later, now) =>
      `Уже до сообщения ${before} давал ${then}, а не заявленное число; ${now} даёт ${later}.`,
    before: (before, then) => `Уже до сообщения ${then} давал ${before}.`,
    later: (later) => `${capital(later)} вышел позже сообщения; предыдущего здесь нет.`,
  },
};
