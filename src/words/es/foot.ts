import { closed } from "../phrase";
import type { More } from "../language/more";

export const foot: More["foot"] = {
  sources: "Fuentes",
  data: "Datos",
  offline: "Guardar para usar sin conexión",
  cite: "Cómo citar",
  others: " y otros",
  release: (date) => `comunicado del ${date}`,
  quoted: (title) => `«${title}»`,
  version: (version, figures, statements) =>
    `Versión ${version}, con ${figures} cifras de la estadística y ${statements} ${statements === 1 ? "anuncio" : "anuncios"}.`,
  with: (partners) => ` con ${partners}`,
  from: (sources) => closed(`Datos: ${sources}`),
  accessed: (date) => `consultado el ${date}.`,
  copy: "Copiar la cita",
  copied: "Copiado",
  saved: (name) => `Guardado como ${name}`,
};
