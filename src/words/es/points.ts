import type { More } from "../language/more";
import { al, de } from "./forms/periods";

export const points: More["points"] = {
  label: "Puntos del gráfico",
  keys: "Las flechas a izquierda y derecha recorren una serie, arriba y abajo llevan a la contigua, Inicio y Fin a sus extremos; Intro va a la fila de la tabla, Escape sale de los puntos.",
  share: (percent, reporters) => `cuota del total ${reporters}: ${percent}`,
  change: (percent, since) => `${percent} respecto ${al(since)}`,
  tinyBase: (since) => `sin variación en porcentaje: la base ${de(since)} es demasiado pequeña`,
};
