import { ao } from "./forms/periods";
import type { More } from "../language/more";
import { capital } from "../phrase";

export const verdicts: More["verdicts"] = {
  edition: (name, day, published) => {
    const dated = published ? day : `ficheiro de ${day}`;
    return name === "" ? `${published ? "a edição" : "o ficheiro"} de ${day}` : `a edição de ${name} (${dated})`;
  },
  elsewhen: (asked) => `O que se cita refere-se a outros períodos, não ${ao(asked)}.`,
  differently: (what, said, contradict) =>
    `${what}: os textos não coincidem, ${said}. ${contradict ? "Mesmo com o arredondamento, contradizem-se." : "Com o arredondamento, não se contradizem."}`,
  reasons: {
    agrees: "As estatísticas, arredondadas como o comunicado, dão o mesmo valor.",
    "agrees within rounding": "As estatísticas ficam dentro da margem que o arredondamento do comunicado deixa.",
    "no series": "As estatísticas aqui não têm nenhum valor deste indicador para o período.",
    outside: "As estatísticas ficam fora do que a precisão do comunicado permite.",
    revised: (before, then, later, now) =>
      `Antes do comunicado, ${before} dava ${then}, o que coincide com ele; ${later} dá ${now}.`,
    already: (before, then, later) => `Já antes do comunicado, ${before} dava ${then}; ${later} dá o mesmo.`,
    moved: (before, then, later, now) =>
      `Já antes do comunicado, ${before} dava ${then}, e não o anunciado; ${later} dá ${now}.`,
    before: (before, then) => `Já antes do comunicado, ${before} dava ${then}.`,
    later: (later) => `${capital(later)} é posterior ao comunicado; não há aqui nenhuma edição anterior.`,
  },
};
