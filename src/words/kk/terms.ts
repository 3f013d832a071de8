import type { Grammar } from "../language/grammar";

export const indicators: Grammar["indicators"] = {
  turnover: "Тауар айналымы",
  exports: "Экспорт",
  imports: "Импорт",
  balance: "Сальдо",
  fdiGrossInflow: "ТШИ жалпы ағыны",
  fdiInwardPosition: "Елдегі ТШИ позициясы",
  fdiOutwardPosition: "Шетелдегі ТШИ позициясы",
  growth: "Өсім",
};

export const verdictNames: Grammar["verdicts"] = {
  agrees: "сәйкес",
  "agrees within rounding": "дөңгелектеу шегінде сәйкес",
  "revised since": "кейін нақтыланған",
  differs: "сәйкес емес",
  "no series": "салыстыратын дерек жоқ",
};

export const differs: Grammar["differs"] = {
  by: (size) => `айырмасы ${size}`,
  points: (size) => `айырмасы ${size} пайыздық тармақ`,
  slightly: "сәл өзгеше",
  later: (name) => `${name}; кейінгі басылым`,
};
