import { divided } from "./forms/periods";
import type { SourceWords } from "../language/source";

export const source: SourceWords = {
  sources: (n, text) => `${n > 1 ? "Дереккөздер" : "Дереккөз"}: ${text}`,
  edition: (name, day, published) => `${name} басылымы (${published ? day : `${day} күнгі файл`})`,
  editions: (first, last, day) => `${first === last ? first : `${first}–${last}`} басылымдары (соңғысы ${day})`,
  dated: (day, how) =>
    ({
      published: `жарияланған күні — ${day}`,
      "data to": `деректердің соңғы күні — ${day}`,
      "last saved": `${day} күнгі файл`,
      read: `оқылған күні — ${day}`,
    })[how],
  yourFile: (name) => `сіздің «${name}» файлыңыз`,
  entered: (publisher, day) => `${publisher} (оқырман ${day} күні енгізген)`,
  summed: (of) => `Сома ${divided[of]} есептелген`,
  flags: { E: "дереккөздің бағалауы, толық не ішінара", P: "алдын ала деректер" },
  republished:
    "бюроның қайта жарияланған 312101 кестесі; оның қосындылары бюроның айлық қорытындыларына 0,1 мың АҚШ долларына дейінгі дәлдікпен тең",
  releases: (publisher, n, days, investment) =>
    `Мәлімделген көрсеткіштер${investment ? " және тікелей инвестициялар" : ""}: ${publisher}, ${days} күнгі ${n > 1 ? "хабарламалар" : "хабарлама"}`,
  called: (name, by) => `«${name}» (${by})`,
  own: (text) => `Дереккөздердегі атауы: ${text}.`,
  names: "Елдердің атаулары Unicode CLDR негізінде берілген және мәртебе туралы пікірді білдірмейді.",
};
