import type { Messages } from "../language/messages";
import { unreachedIn } from "../language/unreached";

export const problems: Messages["problems"] = {
  nothing: "Não foi possível ler os dados",
  nothingRest: "Sem eles não há nada para mostrar; a ligação conserva o que foi pedido.",
  rest: "Mostra-se o que foi possível ler; nada se perdeu.",
  retry: "Tentar novamente",
  cancel: "Cancelar",
  late: "Os dados estão a demorar.",
  copy: "Copiar a mensagem",
  one: "Não foi possível ler uma parte dos dados",
  edition: "Os dados não são os da edição do catálogo",
  several: (count) => `Não foi possível ler ${count} partes dos dados`,
  file: (path) => `Não foi possível ler ${path}`,
  reason: unreachedIn({
    sentence: "não foi possível transferir",
    offline: "não há ligação à rede",
    silent: (seconds) => `o servidor não respondeu durante ${seconds} segundos`,
    mute: "o servidor não respondeu",
  }),
  more: (count) => `E mais ${count}.`,
  show: (reporter) => `Mostrar: ${reporter}`,
  noLanguage: (language) => `Não foi possível obter os textos em «${language}»`,
  editionText: (files) =>
    `${files}: os dados estão corretos e são utilizados, mas não é o ficheiro descrito no catálogo desta edição.`,
};
