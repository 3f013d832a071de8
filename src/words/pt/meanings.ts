import type { MeaningWords } from "../language/meanings";
import { capital } from "../phrase";
import { rankingTable } from "./rankingTable";
import { indicators, verdictNames } from "./terms";

export const meanings: MeaningWords = {
  turnover: {
    name: indicators.turnover,
    text: "Exportações mais importações. As exportações são avaliadas FOB e as importações CIF, pelo que as duas parcelas não medem exatamente o mesmo.",
  },
  balance: {
    name: indicators.balance,
    text: "Exportações menos importações. As importações incluem o frete e o seguro, pelo que o saldo fica um pouco baixo.",
  },
  share: {
    name: rankingTable.share,
    text: "A parte que um valor representa no total que a própria fonte dá para todos os parceiros, ou no do grupo indicado.",
  },
  valuation: {
    name: "FOB e CIF",
    text: "FOB é o valor na fronteira do exportador; CIF acrescenta o frete e o seguro até à fronteira do importador. As exportações são dadas FOB e as importações, CIF.",
  },
  mirror: {
    name: "Dados das duas partes",
    text: "Cada país conta por si: o que um regista como exportação para o outro, este regista como importação do primeiro. Diferem pelo frete e pelo seguro, pelo país tido como origem ou destino, pelo momento do registo e pelas taxas de câmbio. São mostrados lado a lado e nunca se faz a média.",
  },
  stated: {
    name: "Anunciado",
    text: "O que um organismo, um responsável oficial ou a imprensa afirmou, tal como o disse; ao lado, a estatística.",
  },
  range: {
    name: "Intervalo",
    text: "Um valor arredondado representa um intervalo: «2 mil milhões» vai de 1,5 a 2,5 mil milhões; «mais de 300 milhões», de 300 milhões para cima. Somas, quotas e confrontos calculam-se com todo o intervalo.",
  },
  gap: {
    name: "..",
    text: "Não há valor: não foi declarado, é confidencial ou não consta destes dados. Não é zero; o zero escreve-se 0.",
  },
  agrees: {
    name: capital(verdictNames.agrees),
    text: "A estatística, arredondada como o comunicado, dá o mesmo valor.",
  },
  rounding: {
    name: capital(verdictNames["agrees within rounding"]),
    text: "A estatística fica dentro da margem que o arredondamento do comunicado deixa.",
  },
  revised: {
    name: capital(verdictNames["revised since"]),
    text: "Uma edição anterior ao comunicado coincide com ele e uma posterior já não.",
  },
  differs: {
    name: capital(verdictNames.differs),
    text: "A estatística fica fora do que a precisão do comunicado permite. Ao lado indica-se em quanto e o que dá cada edição.",
  },
  unchecked: {
    name: capital(verdictNames["no series"]),
    text: "A estatística que aqui existe não tem esse valor para o período, pelo que nada se diz do comunicado.",
  },
  rank: {
    name: rankingTable.rank,
    text: "O lugar entre todos os países com os quais a fonte regista comércio, num só período e segundo uma só fonte; valores iguais partilham o lugar. Os grupos e o mundo têm total, mas não lugar.",
  },
  groups: {
    name: "Grupos",
    text: "Um grupo é a soma dos seus membros segundo uma mesma fonte. A variação é a dos mesmos membros nos dois períodos; indica-se quem não consta da fonte.",
  },
  contained: {
    name: "A parte e o todo",
    text: "Um grupo contém os seus membros e o mundo contém todos. Quando a parte e o todo aparecem juntos, nenhuma soma nem quota os junta.",
  },
  investment: {
    name: "Investimento direto",
    text: "O fluxo bruto soma o que os investidores aplicam, sem descontar o que retiram; ao longo de vários anos não é um stock. A posição é o que detêm no fim do ano. Estas medidas nunca se comparam entre si.",
  },
};
