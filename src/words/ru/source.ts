import { divided } from "./forms/periods";
import type { SourceWords } from "../language/source";

export const source: SourceWords = {
  sources: (n, text) => `${n > 1 ? "Источники" : "Источник"}: ${text}`,
  edition: (name, day, published) => `выпуск ${name} (${published ? day : `файл от ${day}`})`,
  editions: (first, last, day) => `выпуски с ${first} по ${last} (последний от ${day})`,
  dated: (day, how) =>
    ({
      published: `опубликовано ${day}`,
      "data to": `данные по ${day}`,
      "last saved": `файл от ${day}`,
      read: `прочитан ${day}`,
    })[how],
  yourFile: (name) => `ваш файл «${name}»`,
  entered: (publisher, day) => `${publisher} (внесено читателем ${day})`,
  summed: (of) => `Суммы ${divided[of]}`,
  flags: { E: "оценка источника, хотя бы частично", P: "предварительные данные" },
  republished:
    "таблица бюро 312101 в повторной публикации; её суммы равны месячным итогам бюро с точностью до 0,1 тыс. долл. США",
  releases: (publisher, n, days, investment) =>
    `Заявленные показатели${investment ? " и прямые инвестиции" : ""}: ${publisher}, ${n > 1 ? "сообщения" : "сообщение"} от ${days}`,
  called: (name, by) => `«${name}» (${by})`,
  own: (text) => `В источниках: ${text}.`,
  names: "Названия стран основаны на Unicode CLDR и не выражают мнения об их статусе.",
};
