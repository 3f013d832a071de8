import type { More } from "../language/more";
import { ao, de } from "./forms/periods";

export const points: More["points"] = {
  label: "Pontos do gráfico",
  keys: "As setas para a esquerda e para a direita percorrem uma série, para cima e para baixo levam à seguinte, Home e End aos seus extremos; Enter vai para a linha da tabela, Escape sai dos pontos.",
  share: (percent, reporters) => `quota do total ${reporters}: ${percent}`,
  change: (percent, since) => `${percent} face ${ao(since)}`,
  tinyBase: (since) => `sem variação em percentagem: a base ${de(since)} é demasiado pequena`,
};
