import type { Messages } from "../language/messages";
import { isNumbered } from "../language/shared";
import { o } from "./forms/periods";

export const page: Pick<Messages, "description" | "bar" | "views" | "reading" | "again" | "failure" | "unit"> = {
  description: "O comércio de um país com os seus parceiros: o que foi anunciado e o que diz a estatística.",
  bar: {
    source: "Fonte",
    language: "Idioma",
    theme: "Aspeto",
    light: "Claro",
    dark: "Escuro",
    yours: "Os seus dados",
    open: "Abrir…",
    age: (latest) => `dados até ${isNumbered(latest) ? "a" : ""}${o(latest)}`,
    latest: "Mostrar o mais recente",
    about: "Como ler estes dados",
  },
  views: {
    compare: "Comparação",
    trend: "Evolução",
    ranking: "Classificação",
    map: "Mapa",
    mirror: "Espelho",
    table: "Tabela",
    brief: "Ficha",
    check: "Verificar",
  },
  reading: "A ler os dados",
  again: "A ler novamente…",
  failure: {
    title: "Não foi possível mostrar esta parte da página",
    reload: "Recarregar a página",
    unfetched:
      "Não foi possível obter o seu código. Pode não haver ligação ou o sítio pode ter sido renovado desde que a página foi carregada; o endereço conserva tudo o que foi escolhido.",
    text: "O endereço conserva tudo o que foi escolhido, pelo que nada se perdeu.",
  },
  unit: (reportedBy) => `milhões de dólares dos EUA, preços correntes; exportações FOB, importações CIF; ${reportedBy}`,
};
