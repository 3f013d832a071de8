import type { More } from "../language/more";
import { units, o } from "./forms/periods";

export const picker: More["picker"] = {
  partners: "Parceiros",
  group: "grupo",
  keys: "Enter adiciona, Esc fecha.",
  tongues: {
    en: "em inglês",
    ru: "em russo",
    kk: "em cazaque",
    es: "em espanhol",
    pt: "em português",
    code: "entre os códigos",
  },
  none: (typed) => `Nenhum parceiro se chama «${typed}» em nenhum dos cinco idiomas.`,
  foundIn: (partners, tongue) => `${partners} ${tongue}`,
  already: (partner) => `${partner}: este parceiro já está escolhido.`,
  isReporter: (partner) => `${partner} é o país declarante e não pode ser parceiro de si próprio.`,
  missing: (typed) => `Não encontrado: ${typed}.`,
  world: "O mundo é o total de todos os parceiros.",
};

export const reporters: More["reporters"] = {
  loading: "Os restantes países estão a ser carregados.",
  failed: "Não foi possível carregar os restantes países.",
  none: (typed) => `Não há aqui dados declarados por «${typed}».`,
};

export const offers: More["offers"] = {
  nearest: (partner, period) => `O ${units[period.kind]} mais próximo com valores (${partner}) é ${o(period)}`,
  only: (reporter, partners) => `Os dados contêm apenas o comércio ${reporter} ${partners}`,
  unranked: "Os lugares, o mapa e as partes são dados onde as estatísticas registam todos os parceiros.",
};

export const groups: More["groups"] = {
  label: "Parceiros classificados",
  all: "Todos os parceiros",
  other: "Outro grupo",
};
