import { several } from "./forms/periods";
import type { SourceWords } from "../language/source";

export const source: SourceWords = {
  sources: (n, text) => `${n > 1 ? "Fontes" : "Fonte"}: ${text}`,
  edition: (name, day, published) => `edição de ${name} (${published ? day : `ficheiro de ${day}`})`,
  editions: (first, last, day) => `edições de ${first} a ${last} (a última de ${day})`,
  dated: (day, how) =>
    ({
      published: `publicado em ${day}`,
      "data to": `dados até ${day}`,
      "last saved": `ficheiro de ${day}`,
      read: `lido em ${day}`,
    })[how],
  yourFile: (name) => `o seu ficheiro «${name}»`,
  entered: (publisher, day) => `${publisher} (introduzido pelo leitor em ${day})`,
  summed: (kind) => `Somas dos ${several[kind]}`,
  flags: { E: "estimado pela fonte, pelo menos em parte", P: "dados provisórios" },
  republished:
    "segundo o quadro 312101 do gabinete, republicado por terceiros; as suas somas coincidem com os totais mensais do gabinete com uma margem de 0,1 milhares de dólares",
  releases: (publisher, _, days, investment) =>
    `Valores anunciados${investment ? " e investimento direto" : ""}: ${publisher}, ${days}`,
  called: (name, by) => `«${name}» (${by})`,
  own: (text) => `Nas fontes: ${text}.`,
  names: "Os nomes dos países baseiam-se no Unicode CLDR e não implicam opinião sobre o seu estatuto.",
};
