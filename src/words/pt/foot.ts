import { closed } from "../phrase";
import type { More } from "../language/more";

export const foot: More["foot"] = {
  sources: "Fontes",
  data: "Dados",
  offline: "Guardar para usar sem rede",
  cite: "Como citar",
  others: " e outros",
  release: (date) => `comunicado de ${date}`,
  quoted: (title) => `«${title}»`,
  version: (version, figures, statements) =>
    `Versão ${version}, com ${figures} valores da estatística e ${statements} ${statements === 1 ? "anúncio" : "anúncios"}.`,
  with: (partners) => ` com ${partners}`,
  from: (sources) => closed(`Dados: ${sources}`),
  accessed: (date) => `consultado em ${date}.`,
  copy: "Copiar a citação",
  copied: "Copiado",
  saved: (name) => `Guardado como ${name}`,
};
