import { closed } from "../phrase";
import type { More } from "../language/more";

export const foot: More["foot"] = {
  sources: "Дереккөздер",
  data: "Деректер",
  offline: "Желісіз пайдалануға сақтау",
  cite: "Дәйексөз келтіру",
  others: " және басқалары",
  release: (date) => `${date} күнгі баспасөз хабарламасы`,
  quoted: (title) => `«${title}»`,
  version: (version, figures, statements) =>
    `Нұсқа: ${version}; статистика көрсеткіштері: ${figures}, хабарламалар: ${statements}.`,
  with: (partners) => ` — ${partners}`,
  from: (sources) => closed(`Деректер: ${sources}`),
  accessed: (date) => `қаралған күні: ${date}`,
  copy: "Дәйексөзді көшіру",
  copied: "Көшірілді",
  saved: (name) => `Сақталды: ${name}`,
};
