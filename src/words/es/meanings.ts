import type { MeaningWords } from "../language/meanings";
import { capital } from "../phrase";
import { rankingTable } from "./rankingTable";
import { indicators, verdictNames } from "./terms";

export const meanings: MeaningWords = {
  turnover: {
    name: indicators.turnover,
    text: "Exportaciones más importaciones. Las exportaciones se valoran FOB y las importaciones CIF, por lo que los dos sumandos no miden exactamente lo mismo.",
  },
  balance: {
    name: indicators.balance,
    text: "Exportaciones menos importaciones. Las importaciones incluyen el flete y el seguro, por lo que el saldo resulta algo bajo.",
  },
  share: {
    name: rankingTable.share,
    text: "Qué parte representa una cifra del total que la propia fuente da para todos los socios, o del grupo que se nombra.",
  },
  valuation: {
    name: "FOB y CIF",
    text: "FOB es el valor en la frontera del exportador; CIF añade el flete y el seguro hasta la frontera del importador. Las exportaciones se dan FOB y las importaciones, CIF.",
  },
  mirror: {
    name: "Datos de las dos partes",
    text: "Cada país cuenta por su lado: lo que uno registra como exportación al otro, este lo registra como importación de aquel. Difieren por el flete y el seguro, por el país que se toma como origen o destino, por el momento del registro y por los tipos de cambio. Se muestran uno junto a otro y nunca se promedian.",
  },
  stated: {
    name: "Anunciado",
    text: "Lo que dijo un organismo, un cargo público o la prensa, tal como lo expresó; al lado, la estadística.",
  },
  range: {
    name: "Intervalo",
    text: "Una cifra redondeada representa un intervalo: «2000 millones» va de 1500 a 2500 millones; «más de 300 millones», de 300 millones en adelante. Sumas, cuotas y cotejos se calculan con todo el intervalo.",
  },
  gap: {
    name: "..",
    text: "No hay cifra: no se ha declarado, es confidencial o no figura en estos datos. No es cero; el cero se escribe 0.",
  },
  agrees: {
    name: capital(verdictNames.agrees),
    text: "La estadística, redondeada como el comunicado, da la misma cifra.",
  },
  rounding: {
    name: capital(verdictNames["agrees within rounding"]),
    text: "La estadística queda dentro del margen que deja el redondeo del comunicado.",
  },
  revised: {
    name: capital(verdictNames["revised since"]),
    text: "Una edición anterior al comunicado coincide con él y otra posterior ya no.",
  },
  differs: {
    name: capital(verdictNames.differs),
    text: "La estadística queda fuera de lo que permite la precisión del comunicado. Al lado se indica en cuánto y qué da cada edición.",
  },
  unchecked: {
    name: capital(verdictNames["no series"]),
    text: "La estadística que hay aquí no tiene esa cifra para el período, así que nada se dice del comunicado.",
  },
  rank: {
    name: rankingTable.rank,
    text: "El puesto entre todos los países con los que la fuente registra comercio, en un solo período y según una sola fuente; las cifras iguales comparten puesto. Los grupos y el mundo tienen total, pero no puesto.",
  },
  groups: {
    name: "Grupos",
    text: "Un grupo es la suma de sus miembros según una misma fuente. La variación es la de los mismos miembros en ambos períodos; se indica quién no figura en la fuente.",
  },
  contained: {
    name: "La parte y el todo",
    text: "Un grupo contiene a sus miembros y el mundo contiene a todos. Cuando la parte y el todo aparecen juntos, ninguna suma ni cuota los reúne.",
  },
  investment: {
    name: "Inversión directa",
    text: "La entrada bruta suma lo que aportan los inversores sin descontar lo que retiran; en varios años no es un saldo acumulado. La posición es lo que mantienen a fin de año. Estas medidas nunca se comparan entre sí.",
  },
};
