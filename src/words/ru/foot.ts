import { closed } from "../phrase";
import type { More } from "../language/more";

export const foot: More["foot"] = {
  sources: "Источники",
  data: "Данные",
  offline: "Сохранить для работы без сети",
  cite: "Как цитировать",
  others: " и другие",
  release: (date) => `пресс-релиз от ${date}`,
  quoted: (title) => `«${title}»`,
  version: (version, figures, statements) =>
    `Версия ${version}; показателей статистики: ${figures}, сообщений: ${statements}.`,
  with: (partners) => ` — ${partners}`,
  from: (sources) => closed(`Данные: ${sources}`),
  accessed: (date) => `дата обращения: ${date}`,
  copy: "Копировать ссылку на источник",
  copied: "Скопировано",
  saved: (name) => `Сохранено: ${name}`,
};
