import { many, number } from "./forms/numbers";
import { de } from "./forms/periods";
import { of } from "./forms/areas";
import type { AboutWords } from "../language/about";

export const about: AboutWords = {
  back: "Voltar ao gráfico",
  lead: (reporters) =>
    `O que os países comerciam entre si em bens, em dólares dos EUA aos preços e câmbios de cada momento, segundo os dados de ${many(reporters, "país", "países")}; ao lado está o que as autoridades e a imprensa anunciaram. As estimativas são das próprias fontes e estão assinaladas.`,
  parts: {
    figures: "Os valores",
    sides: "A avaliação e as duas partes",
    precision: "Precisão e confronto",
    order: "Lugares e grupos",
    sources: "As fontes e a sua antiguidade",
    offline: "Sem rede",
    mistakes: "Se um valor parecer errado",
    makers: "Quem faz isto",
  },
  latest: (reporter, latest, age) => `Os últimos dados ${of(reporter)} são ${de(latest)}, período que terminou ${age}.`,
  age(months) {
    if (months === 0) return "há menos de um mês";
    const years = Math.floor(months / 12);
    return years < 2 ? `há ${many(months, "mês", "meses")}` : `há ${number(years)} anos`;
  },
  spans: (periods, age) => `Valores de: ${periods}; o último período terminou ${age}.`,
  statements: (n, first, last) =>
    `${many(n, "anúncio", "anúncios")} das autoridades e da imprensa, de ${first} a ${last}.`,
  version: (version) => `Versão ${version} dos dados.`,
  mistakes:
    "Os valores são os que as fontes publicam. Compare o que parecer errado com a fonte, cujo endereço está acima, e com a edição aí indicada; «Copiar ligação», por baixo do gráfico, guarda a pergunta para quem a analisar.",
  report: "Comunicar um erro",
  makers:
    "Vis-à-Vis é software livre com licença MIT, dos seus colaboradores. Os valores são das fontes acima, nas condições destas; os restantes textos são nossos. A página não usa cookies nem conta visitantes, e os ficheiros que abrir ficam no seu dispositivo.",
};
