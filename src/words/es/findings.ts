import { many, number } from "./forms/numbers";
import type { FindingWords } from "../language/findings";

const figures = (count: number, one: string, several: string): string =>
  many(count, `cifra ${one}`, `cifras ${several}`);

export const findings: FindingWords = {
  fault: {
    title: (count) => many(count, "lugar no se puede leer", "lugares no se pueden leer"),
    becomes: "Lo que figura en ellos no se utiliza. El resto del archivo se ha leído.",
  },
  "unknown name": {
    title: (count) =>
      many(
        count,
        "nombre no corresponde a ningún país conocido aquí",
        "nombres no corresponden a ningún país conocido aquí",
      ),
    becomes: "Sus cifras no se utilizan mientras usted no indique de qué país se trata.",
  },
  "two places": {
    title: (count) =>
      many(count, "nombre puede designar varios países", "nombres pueden designar varios países cada uno"),
    becomes: "Sus cifras no se utilizan mientras usted no indique de qué país se trata.",
  },
  "unequal duplicates": {
    title: (count) =>
      figures(count, "figura más de una vez, con valores distintos", "figuran más de una vez, con valores distintos"),
    becomes: "No se utiliza ningún valor mientras usted no elija uno.",
  },
  "levels of products": {
    title: (count) => `Los productos figuran con ${many(count, "nivel", "niveles")} de detalle y sin total`,
    becomes:
      "Al sumarlos, el comercio se contaría dos veces, por lo que no se utilizan. Descargue en su lugar el total de todos los productos.",
  },
  "mixed currencies": {
    title: (count) => figures(count, "está en una segunda moneda", "están en una segunda moneda"),
    becomes: "No se utilizan, porque un archivo se conserva en una sola moneda, la de su primera cifra.",
  },
  "other currency": {
    title: (count) =>
      figures(
        count,
        "no está ni en dólares estadounidenses ni en euros",
        "no están ni en dólares estadounidenses ni en euros",
      ),
    becomes: "No se utilizan, porque aquí no hay tipos de cambio para ellas.",
  },
  "not the total": {
    title: (count) =>
      many(
        count,
        "total difiere de la suma de los socios más allá del redondeo",
        "totales difieren de la suma de los socios más allá del redondeo",
      ),
    becomes:
      "Ambos se mantienen como están. Puede que falten socios, que parte del comercio no esté asignada a ningún país o que alguna cifra sea errónea.",
  },
  "turnover apart": {
    title: (count) =>
      many(
        count,
        "intercambio comercial no es la suma de exportaciones e importaciones",
        "intercambios comerciales no son la suma de exportaciones e importaciones",
      ),
    becomes: "Las tres cifras se mantienen como están. Puede que una de ellas sea errónea.",
  },
  size: {
    title: (count) =>
      `En ${many(count, "lugar", "lugares")} las cifras parecen mil o un millón de veces demasiado grandes o pequeñas`,
    becomes: "Se mantienen como están. Compruebe la unidad: dólares, miles o millones.",
  },
  negative: {
    title: (count) =>
      figures(
        count,
        "es inferior a cero, lo que en el comercio no es posible",
        "son inferiores a cero, lo que en el comercio no es posible",
      ),
    becomes: "Se tratan como datos que faltan.",
  },
  "incomplete year": {
    title: (count) => `El último año o período está incompleto en ${many(count, "lugar", "lugares")}`,
    becomes:
      "Un período que no había terminado cuando se guardó el archivo no se utiliza. Las demás cifras se mantienen: no compare un año incompleto con uno completo.",
  },
  "mixed units": {
    title: (count) =>
      figures(
        count,
        "está en una unidad distinta de la del resto, por ejemplo en miles",
        "están en una unidad distinta de la del resto, por ejemplo en miles",
      ),
    becomes: "Se han convertido a la unidad de la primera cifra.",
  },
  "equal duplicates": {
    title: (count) =>
      figures(count, "figura más de una vez, con el mismo valor", "figuran más de una vez, con el mismo valor"),
    becomes: "Cada una se utiliza una sola vez.",
  },
  "sums of countries": {
    title: (count) =>
      many(
        count,
        "nombre es de un grupo de países o del mundo como declarante",
        "nombres son de grupos de países o del mundo como declarante",
      ),
    becomes: "Sus cifras no se utilizan. Las de los grupos se suman a partir de sus miembros.",
  },
  unallocated: {
    title: (count) =>
      many(
        count,
        "nombre no es de ningún país, sino por ejemplo de combustible para buques o de zonas no especificadas",
        "nombres no son de ningún país, sino por ejemplo de combustible para buques o de zonas no especificadas",
      ),
    becomes: "Sus cifras no se utilizan por separado, pero siguen incluidas en el total.",
  },
  "with itself": {
    title: (count) => figures(count, "es de un país consigo mismo", "son de un país consigo mismo"),
    becomes: "No se utilizan. Por lo general son mercancías devueltas.",
  },
  "products summed": {
    title: (count) => `El archivo no tiene total: se han sumado sus ${count === 1 ? "" : `${number(count)} `}productos`,
    becomes: "Las sumas se utilizan como total. Son demasiado pequeñas si en el archivo faltan productos.",
  },
  "products left out": {
    title: (count) => many(count, "producto no se utiliza", "productos no se utilizan"),
    becomes: "El archivo tiene los totales de todos los productos, y son estos los que se utilizan.",
  },
  "re-exports": {
    title: (count) =>
      figures(count, "es de reexportaciones o reimportaciones", "son de reexportaciones o reimportaciones"),
    becomes: "No se utilizan, porque las exportaciones y las importaciones ya las incluyen.",
  },
  estimates: {
    title: (count) => figures(count, "es estimada o provisional", "son estimadas o provisionales"),
    becomes: "Se utilizan, con la indicación correspondiente.",
  },
  blanks: {
    title: (count) => many(count, "celda está vacía", "celdas están vacías"),
    becomes: "Se tratan como datos que faltan, no como ceros.",
  },
  zeros: {
    title: (count) => figures(count, "es cero", "son cero"),
    becomes: "Se utilizan como cero, no como datos que faltan.",
  },
  "left out": {
    title: (count) => many(count, "tipo de cifras no se utiliza", "tipos de cifras no se utilizan"),
    becomes: "No son todo el comercio ni toda la inversión de un país con un socio o con el mundo.",
  },
  remark: {
    title: (count) => many(count, "observación sobre el archivo", "observaciones sobre el archivo"),
    becomes: "Es solo para su información: no hay que hacer nada.",
  },
};
