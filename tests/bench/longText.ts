import type { Language } from "../../src/core/language";

const words = 10_000;

const sentences: Readonly<Record<Language, string>> = {
  en: "In January–August 2023 trade between Kazakhstan and Italy came to $12.1 billion, 4.2% more than in the same period of 2022 ($11.6 billion). The ministers spoke of energy, transport and water as well, and of what the two countries might do together in the years to come. ",
  ru: "В январе–августе 2023 года товарооборот Казахстана и Италии составил 12,1 млрд долл. США, на 4,2% больше, чем за тот же период 2022 года (11,6 млрд). Министры говорили также об энергетике, транспорте и воде и о том, что две страны могли бы сделать вместе. ",
  kk: "2023 жылдың қаңтар-тамыз айларында Қазақстан мен Италияның тауар айналымы 12,1 млрд АҚШ долларын құрады, бұл 4,2%-ға көп. Министрлер энергетика, көлік және су мәселелерін де талқылады. ",
  es: "De enero a agosto de 2023 el comercio entre Kazajistán e Italia ascendió a 12.100 millones de dólares, un 4,2 % más que en el mismo período de 2022. Los ministros hablaron también de energía, transporte y agua. ",
  pt: "De janeiro a agosto de 2023 o comércio entre o Cazaquistão e a Itália foi de 12,1 mil milhões de dólares, mais 4,2% do que no mesmo período de 2022. Os ministros falaram também de energia, transportes e água. ",
};

/** A communiqué of 10,000 words. */
export const longText = (language: Language): string =>
  sentences[language].repeat(Math.ceil(words / sentences[language].split(" ").length));
