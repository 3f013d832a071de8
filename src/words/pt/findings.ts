import { many, number } from "./forms/numbers";
import type { FindingWords } from "../language/findings";

const figures = (count: number, one: string, several: string): string =>
  many(count, `valor ${one}`, `valores ${several}`);

export const findings: FindingWords = {
  fault: {
    title: (count) => many(count, "lugar não pode ser lido", "lugares não podem ser lidos"),
    becomes: "O que aí consta não é utilizado. O resto do ficheiro foi lido.",
  },
  "unknown name": {
    title: (count) =>
      many(
        count,
        "nome não corresponde a nenhum país aqui conhecido",
        "nomes não correspondem a nenhum país aqui conhecido",
      ),
    becomes: "Os seus valores não são utilizados enquanto não indicar de que país se trata.",
  },
  "two places": {
    title: (count) => many(count, "nome pode designar vários países", "nomes podem designar, cada um, vários países"),
    becomes: "Os seus valores não são utilizados enquanto não indicar de que país se trata.",
  },
  "unequal duplicates": {
    title: (count) =>
      figures(count, "consta mais de uma vez, de forma diferente", "constam mais de uma vez, de forma diferente"),
    becomes: "Nenhum é utilizado enquanto não escolher um deles.",
  },
  "levels of products": {
    title: (count) => `Os produtos são indicados com ${many(count, "nível", "níveis")} de detalhe e sem total`,
    becomes:
      "Ao somá-los, o comércio seria contado duas vezes, pelo que não são utilizados. Descarregue antes o total de todos os produtos.",
  },
  "mixed currencies": {
    title: (count) => figures(count, "está numa segunda moeda", "estão numa segunda moeda"),
    becomes: "Não são utilizados, porque um ficheiro é guardado numa só moeda, a do seu primeiro valor.",
  },
  "other currency": {
    title: (count) =>
      figures(count, "não está em dólares dos EUA nem em euros", "não estão em dólares dos EUA nem em euros"),
    becomes: "Não são utilizados, porque não há aqui taxas de câmbio para eles.",
  },
  "not the total": {
    title: (count) =>
      many(
        count,
        "total difere da soma dos parceiros para além do arredondamento",
        "totais diferem da soma dos parceiros para além do arredondamento",
      ),
    becomes:
      "Ambos são mantidos como estão. Pode haver parceiros em falta, comércio não atribuído a nenhum país ou algum valor errado.",
  },
  "turnover apart": {
    title: (count) =>
      many(
        count,
        "valor das trocas comerciais não é a soma das exportações e das importações",
        "valores das trocas comerciais não são a soma das exportações e das importações",
      ),
    becomes: "Os três valores são mantidos como estão. Um deles pode estar errado.",
  },
  size: {
    title: (count) =>
      `Em ${many(count, "lugar", "lugares")} os valores parecem mil ou um milhão de vezes demasiado grandes ou pequenos`,
    becomes: "São mantidos como estão. Verifique a unidade: dólares, milhares ou milhões.",
  },
  negative: {
    title: (count) =>
      figures(
        count,
        "é inferior a zero, o que no comércio não é possível",
        "são inferiores a zero, o que no comércio não é possível",
      ),
    becomes: "São tratados como dados em falta.",
  },
  "incomplete year": {
    title: (count) => `O último ano ou período está incompleto em ${many(count, "lugar", "lugares")}`,
    becomes:
      "Um período que não tinha terminado quando o ficheiro foi guardado não é utilizado. Os outros valores são mantidos: não compare um ano incompleto com um completo.",
  },
  "mixed units": {
    title: (count) =>
      figures(
        count,
        "está numa unidade diferente da dos restantes, por exemplo em milhares",
        "estão numa unidade diferente da dos restantes, por exemplo em milhares",
      ),
    becomes: "Foram convertidos para a unidade do primeiro valor.",
  },
  "equal duplicates": {
    title: (count) => figures(count, "consta mais de uma vez, sempre igual", "constam mais de uma vez, sempre iguais"),
    becomes: "Cada um é utilizado uma só vez.",
  },
  "sums of countries": {
    title: (count) =>
      many(
        count,
        "nome é de um grupo de países ou do mundo como declarante",
        "nomes são de grupos de países ou do mundo como declarante",
      ),
    becomes: "Os seus valores não são utilizados. Os dos grupos são somados a partir dos seus membros.",
  },
  unallocated: {
    title: (count) =>
      many(
        count,
        "nome não é de nenhum país, mas por exemplo de combustível para navios ou de zonas não especificadas",
        "nomes não são de nenhum país, mas por exemplo de combustível para navios ou de zonas não especificadas",
      ),
    becomes: "Os seus valores não são utilizados em separado, mas continuam incluídos no total.",
  },
  "with itself": {
    title: (count) => figures(count, "é de um país consigo próprio", "são de um país consigo próprio"),
    becomes: "Não são utilizados. Trata-se em geral de mercadorias devolvidas.",
  },
  "products summed": {
    title: (count) =>
      `O ficheiro não tem total: foram somados os seus ${count === 1 ? "" : `${number(count)} `}produtos`,
    becomes: "As somas são utilizadas como total. São demasiado pequenas se faltarem produtos no ficheiro.",
  },
  "products left out": {
    title: (count) => many(count, "produto não é utilizado", "produtos não são utilizados"),
    becomes: "O ficheiro tem os totais de todos os produtos, e são esses que se utilizam.",
  },
  "re-exports": {
    title: (count) => figures(count, "é de reexportações ou reimportações", "são de reexportações ou reimportações"),
    becomes: "Não são utilizados, porque as exportações e as importações já os incluem.",
  },
  estimates: {
    title: (count) => figures(count, "é estimado ou provisório", "são estimados ou provisórios"),
    becomes: "São utilizados, com a indicação correspondente.",
  },
  blanks: {
    title: (count) => many(count, "célula está vazia", "células estão vazias"),
    becomes: "São tratadas como dados em falta, e não como zeros.",
  },
  zeros: {
    title: (count) => figures(count, "é zero", "são zero"),
    becomes: "São utilizados como zero, e não como dados em falta.",
  },
  "left out": {
    title: (count) => many(count, "tipo de valores não é utilizado", "tipos de valores não são utilizados"),
    becomes: "Não são todo o comércio nem todo o investimento de um país com um parceiro ou com o mundo.",
  },
  remark: {
    title: (count) => many(count, "observação sobre o ficheiro", "observações sobre o ficheiro"),
    becomes: "É apenas para sua informação: não é preciso fazer nada.",
  },
};
