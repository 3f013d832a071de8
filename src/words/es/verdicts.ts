import { al } from "./forms/periods";
import type { More } from "../language/more";
import { capital } from "../phrase";

export const verdicts: More["verdicts"] = {
  edition: (name, day, published) => {
    const dated = published ? day : `archivo del ${day}`;
    return name === "" ? `${published ? "la edición" : "el archivo"} del ${day}` : `la edición de ${name} (${dated})`;
  },
  elsewhen: (asked) => `Lo citado se refiere a otros períodos, no ${al(asked)}.`,
  differently: (what, said, contradict) =>
    `${what}: los textos no coinciden, ${said}. ${contradict ? "Aun con el redondeo, se contradicen." : "Con el redondeo, no se contradicen."}`,
  reasons: {
    agrees: "Las estadísticas, redondeadas como el comunicado, dan la misma cifra.",
    "agrees within rounding": "Las estadísticas quedan dentro del margen que deja el redondeo del comunicado.",
    "no series": "Las estadísticas que hay aquí no tienen ningún dato de este indicador para el período.",
    outside: "Las estadísticas quedan fuera de lo que permite la precisión del comunicado.",
    revised: (before, then, later, now) =>
      `Antes del comunicado, ${before} daba ${then}, que coincide con él; ${later} da ${now}.`,
    already: (before, then, later) => `Ya antes del comunicado, ${before} daba ${then}; ${later} da lo mismo.`,
    moved: (before, then, later, now) =>
      `Ya antes del comunicado, ${before} daba ${then}, y no lo anunciado; ${later} da ${now}.`,
    before: (before, then) => `Ya antes del comunicado, ${before} daba ${then}.`,
    later: (later) => `${capital(later)} es posterior al comunicado; aquí no hay ninguna edición anterior.`,
  },
};
