import { describe, expect, test } from "vitest";
import type { Area } from "../../../src/core/area";
import type { AreaForm } from "../../../src/words/language/grammar";
import { grammar as kk } from "../../../src/words/kk/grammar";
import { grammar as es } from "../../../src/words/es/grammar";
import { grammar as pt } from "../../../src/words/pt/grammar";
import { grammar as ru } from "../../../src/words/ru/grammar";
import { genitive } from "../../../src/words/ru/forms/areas";
import { areasFile } from "../../data/files";
import { grammars } from "./all";

const areas = [...areasFile.areas, ...areasFile.groups] as unknown as readonly Area[];
const forms: readonly AreaForm[] = ["name", "inSentence", "of", "with", "from", "to"];
const area = (code: string): Area => areas.find((one) => one.code === code) as Area;

test("there are all countries and groups", () => {
  expect(areas.length).toBeGreaterThan(270);
});

describe.each(grammars)("in $tag", (grammar) => {
  test("every area has every form, without holes or double spaces", () => {
    const all = areas.flatMap((one) => forms.map((form) => grammar.area[form](one)));
    const hole = /undefined|null|NaN|\bde el |\ba el [A-Z]|\bde o |\bde a [A-Z]/;
    expect(all.filter((text) => !/^\S+( \S+)*$/.test(text) || hole.test(text))).toEqual([]);
  });
});

describe("Russian", () => {
  // Names that no case changes.
  const indeclinable =
    /^(ОАЭ|США|КНДР|Чили|Перу|Мали|Того|Фиджи|Гаити|Сомали|Джибути|Бурунди|Малави|Кирибати|Зимбабве|Эсватини|Марокко|Монако|Лесото|Косово|Макао|Кюрасао|Никарагуа|Науру|Ниуэ|Палау|Токелау|Тувалу|Вануату|Самоа|Гернси|Джерси|Буркина-Фасо|Кабо-Верде|Пуэрто-Рико|Сан-Марино|Сьерра-Леоне|Тимор-Лесте|Сен-Бартелеми|Сан-Томе и Принсипи|Конго \(ДРК\))$/;

  test("changes every name but those that no case changes", () => {
    const same = areas.filter((one) => genitive(one) === ru.area.inSentence(one)).map(({ names }) => names.ru);
    expect(same.filter((name) => !indeclinable.test(name))).toEqual([]);
    expect(same.length).toBeGreaterThan(35);
  });

  test.each([
    ["ES", "из Испании", "в Испанию", "с Испанией"],
    ["CH", "из Швейцарии", "в Швейцарию", "со Швейцарией"],
    ["FR", "из Франции", "во Францию", "с Францией"],
    ["VN", "из Вьетнама", "во Вьетнам", "с Вьетнамом"],
    ["CU", "с Кубы", "на Кубу", "с Кубой"],
    ["NL", "из Нидерландов", "в Нидерланды", "с Нидерландами"],
    ["PH", "с Филиппин", "на Филиппины", "с Филиппинами"],
    ["BY", "из Беларуси", "в Беларусь", "с Беларусью"],
    ["CN", "из Китая", "в Китай", "с Китаем"],
    ["KR", "из Республики Корея", "в Республику Корея", "с Республикой Корея"],
    ["GW", "из Гвинеи-Бисау", "в Гвинею-Бисау", "с Гвинеей-Бисау"],
    [
      "FK",
      "с Фолклендских (Мальвинских) островов",
      "на Фолклендские (Мальвинские) острова",
      "с Фолклендскими (Мальвинскими) островами",
    ],
    ["LK", "из Шри-Ланки", "в Шри-Ланку", "со Шри-Ланкой"],
    ["EU", "из Европейского союза", "в Европейский союз", "с Европейским союзом"],
    ["US", "из США", "в США", "с США"],
  ])("declines %s: %s, %s, %s", (code, from, to, together) => {
    expect([ru.area.from, ru.area.to, ru.area.with].map((form) => form(area(code)))).toEqual([from, to, together]);
  });
});

describe("Kazakh", () => {
  test.each([
    ["ES", "Испаниядан", "Испанияға", "Испаниямен", "Испанияның"],
    ["KZ", "Қазақстаннан", "Қазақстанға", "Қазақстанмен", "Қазақстанның"],
    ["CN", "Қытайдан", "Қытайға", "Қытаймен", "Қытайдың"],
    ["RU", "Ресейден", "Ресейге", "Ресеймен", "Ресейдің"],
    ["US", "АҚШ-тан", "АҚШ-қа", "АҚШ-пен", "АҚШ-тың"],
    ["TH", "Таиландтан", "Таиландқа", "Таиландпен", "Таиландтың"],
    ["BZ", "Белизден", "Белизге", "Белизбен", "Белиздің"],
    [
      "AE",
      "Біріккен Араб Әмірліктерінен",
      "Біріккен Араб Әмірліктеріне",
      "Біріккен Араб Әмірліктерімен",
      "Біріккен Араб Әмірліктерінің",
    ],
    [
      "CF",
      "Орталық Африка Республикасынан",
      "Орталық Африка Республикасына",
      "Орталық Африка Республикасымен",
      "Орталық Африка Республикасының",
    ],
    ["EU", "Еуропалық Одақтан", "Еуропалық Одаққа", "Еуропалық Одақпен", "Еуропалық Одақтың"],
  ])("declines %s: %s, %s, %s, %s", (code, from, to, together, of) => {
    const { area: form } = kk;
    expect([form.from, form.to, form.with, form.of].map((say) => say(area(code)))).toEqual([from, to, together, of]);
  });

  test("has an ending of its case on every name", () => {
    const bare = (one: Area) => kk.area.inSentence(one).replace(/ \(.*\)$/, "");
    const endings = {
      from: /^-?[нтд][ае]н/,
      with: /^-?[мпб]ен/,
      of: /^-?[нтд][ыі]ң/,
      to: /^-?[ғгқкн][ае]/,
    };
    const wrong = areas.flatMap((one) =>
      (["from", "with", "of", "to"] as const)
        .map((form) => [kk.area[form](one), kk.area[form](one).slice(bare(one).length), endings[form]] as const)
        .filter(([, ending, expected]) => !expected.test(ending)),
    );
    expect(wrong).toEqual([]);
  });
});

test.each([
  [es, "NL", "de los Países Bajos", "a los Países Bajos"],
  [es, "GB", "del Reino Unido", "al Reino Unido"],
  [es, "SV", "de El Salvador", "a El Salvador"],
  [es, "ES", "de España", "a España"],
  [pt, "NL", "dos Países Baixos", "para os Países Baixos"],
  [pt, "DE", "da Alemanha", "para a Alemanha"],
  [pt, "PT", "de Portugal", "para Portugal"],
  [pt, "KZ", "do Cazaquistão", "para o Cazaquistão"],
  [pt, "EU", "da União Europeia", "para a União Europeia"],
])("in $tag %s is %s and %s", (grammar, code, of, to) => {
  expect([grammar.area.of(area(code)), grammar.area.to(area(code))]).toEqual([of, to]);
});
