import { useMemo } from "react";
import { useGrammar } from "../../page/useGrammar";
import type { Dataset } from "../../../core/dataset";
import { type Counted, flows as trade, investments } from "../../../core/indicators";
import { visible } from "../../../core/plainText";
import type { TableRole } from "../../../core/tableRole";
import type { Mapping, TableOnPage } from "../../../io/reading/tableOnPage";
import { canBeRead, currencies, currencyName } from "./currencies";
import { PeriodField } from "./PeriodField";
import { type Choices, RoleField } from "./RoleField";
import { useAssistantWords } from "./useAssistantWords";
import styles from "./assistant.module.css";

const flows: readonly Counted[] = [...trade, ...investments];
/** So many words of a column of flows are asked for. */
const mostWords = 12;

interface Props {
  readonly dataset: Dataset;
  readonly page: TableOnPage;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** What each role of a table is taken for. */
export function Roles({ dataset, page, mapping, onChange }: Props) {
  const grammar = useGrammar();
  const words = useAssistantWords();
  const { area: forms, language } = grammar;
  const countries = useMemo(
    () =>
      [...dataset.areas.values()]
        .filter(({ kind }) => kind === "country" || kind === "world")
        .map((area) => [`one ${area.code}`, forms.name(area)] as const)
        .sort(([, a], [, b]) => a.localeCompare(b, language)),
    [dataset.areas, forms, language],
  );
  const lacking: readonly string[] = page.lacking(mapping);
  const choose = (role: TableRole) => (value: string) => onChange(page.choose(mapping, role, value));
  const named = (column: number) => {
    const found = page.columns.find((each) => each.column === column);
    return words.column(found?.letter ?? "", visible(found?.head ?? "").slice(0, 60));
  };
  const columns: Choices = {
    title: words.columns,
    choices: page.columns.map(({ column }) => [`column ${column}`, named(column)]),
  };
  const byHeads = (role: "period" | "flow" | "partner"): readonly Choices[] =>
    page.hasHeads(role) || page.choiceOf(mapping, role) === "heads" ? [{ choices: [["heads", words.byHeads]] }] : [];
  const field = (role: Exclude<TableRole, "part">) => {
    const { confident, by, shown } = mapping[role];
    const state = lacking.includes(role) ? "lacks" : confident ? "known" : "to check";
    return {
      of: role,
      value: page.choiceOf(mapping, role),
      state,
      // Of what cells hold only a figure is shown; the heading above them says nothing.
      hint:
        by === "reader" || by === "nothing"
          ? ""
          : words.by[by](by === "cells" && role !== "mark" ? "" : visible(shown).slice(0, 80)),
      onChoose: choose(role),
    } as const;
  };
  const values = page.choiceOf(mapping, "values");
  const several = mapping.values.is.length > 1;
  const heads = mapping.values.is
    .slice(0, 4)
    .map(({ column }) => page.columns.find((each) => each.column === column)?.head ?? "")
    .join("; ");
  const flow = mapping.flow.is;
  const currency = page.choiceOf(mapping, "currency");
  const others = [...new Set([currency, ...mapping.values.is.map((value) => value.currency ?? "")])].filter(
    (code) => /^[A-Z]{3}$/.test(code) && !canBeRead(code),
  );
  const asHeads = (role: "scale" | "currency"): readonly Choices[] =>
    page.choiceOf(mapping, role) === "heads" ? [{ choices: [["heads", words.byHeads]] }] : [];
  return (
    <div className={styles.roles}>
      <RoleField {...field("reporter")} among={[columns, { title: words.oneForAll, choices: countries }]} />
      <RoleField
        {...field("partner")}
        among={[...byHeads("partner"), columns, { title: words.oneForAll, choices: countries }]}
      />
      <RoleField
        {...field("flow")}
        among={[
          ...byHeads("flow"),
          { title: words.oneForAll, choices: flows.map((each) => [`one ${each}`, grammar.indicators[each]]) },
          columns,
        ]}
      >
        {flow?.kind === "column" &&
          flow.words.slice(0, mostWords).map(([word, indicator]) => (
            <label key={word} className={styles.word}>
              <span>{words.wordMeans(visible(word))}</span>
              <select
                value={indicator ?? ""}
                onChange={({ target: { value } }) =>
                  onChange(page.chooseWord(mapping, word, value === "" ? null : (value as Counted)))
                }
              >
                <option value="">{words.leftOut}</option>
                {flows.map((each) => (
                  <option key={each} value={each}>
                    {grammar.indicators[each]}
                  </option>
                ))}
              </select>
            </label>
          ))}
      </RoleField>
      <PeriodField {...field("period")} among={[...byHeads("period"), columns]} />
      {mapping.period.is?.kind === "column" && (
        <RoleField
          of="part"
          state="known"
          value={page.choiceOf(mapping, "part")}
          onChoose={choose("part")}
          among={[
            {
              choices: [
                ["", words.noPart],
                ...(["month", "quarter"] as const).flatMap((unit) =>
                  page.columns.map(({ column }) => [`${unit} ${column}`, words.parts[unit](named(column))] as const),
                ),
              ],
            },
          ]}
        />
      )}
      <RoleField
        {...field("values")}
        among={[
          ...(several
            ? [{ choices: [[values, words.severalColumns(mapping.values.is.length, visible(heads))]] as const }]
            : []),
          { title: words.columns, choices: page.columns.map(({ column }) => [`columns ${column}`, named(column)]) },
        ]}
      />
      <RoleField
        {...field("scale")}
        among={[
          ...asHeads("scale"),
          { choices: (["1", "1000", "1000000", "1000000000"] as const).map((each) => [each, words.scales[each]]) },
        ]}
      />
      <RoleField
        {...field("currency")}
        among={[
          ...asHeads("currency"),
          {
            choices: [...new Set([...currencies, ...others])].map((code) => [code, currencyName(grammar, words, code)]),
          },
        ]}
      >
        {others.map((code) => (
          <p key={code} role="note">
            {words.otherCurrency(currencyName(grammar, words, code))}
          </p>
        ))}
      </RoleField>
      <RoleField
        {...field("mark")}
        among={[{ choices: ([".", ","] as const).map((each) => [each, words.marks[each]]) }]}
      />
      {(mapping.product.is !== null || !mapping.product.confident) && (
        <RoleField {...field("product")} among={[{ choices: [["", words.allProducts]] }, columns]} />
      )}
    </div>
  );
}
