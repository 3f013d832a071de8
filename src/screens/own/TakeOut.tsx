import { useState } from "react";
import { useGrammar } from "../page/useGrammar";
import type { Dataset } from "../../core/dataset";
import { download } from "../../export/download";
import { slug } from "../../export/name";
import type { HoldingRecord } from "../../io/holdings";
import { reportersIn } from "../../io/reportersIn";
import { useHeld } from "../../io/useHeld";
import { meaningWords, workbookWords } from "../../words/language/later";
import { useOwnWords } from "./useOwnWords";
import styles from "./own.module.css";
import controls from "../../ui/controls.module.css";

const forms = ["folder", "csv", "xlsx", "sdmx", "jsonstat"] as const;
type Form = (typeof forms)[number];

const files: Readonly<Record<Form, { readonly ending: string; readonly type: string }>> = {
  folder: { ending: ".zip", type: "application/zip" },
  csv: { ending: ".csv", type: "text/csv;charset=utf-8" },
  xlsx: { ending: ".xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  sdmx: { ending: "-sdmx.csv", type: "text/csv;charset=utf-8" },
  jsonstat: { ending: "-jsonstat.json", type: "application/json" },
};

interface Props {
  readonly dataset: Dataset;
  readonly record: HoldingRecord;
}

/** Gives a holding out in a form that others read. */
export function TakeOut({ dataset, record }: Props) {
  const words = useOwnWords();
  const grammar = useGrammar();
  const { bundle } = useHeld();
  const [isFailed, fail] = useState(false);
  const written = async (form: Form): Promise<string | Uint8Array<ArrayBuffer>> => {
    const { files: held } = await bundle(record.id);
    const reporters = reportersIn(dataset, { catalog: record.catalog, files: held });
    const brought = { reporters, areas: dataset.areas };
    switch (form) {
      case "folder": {
        const { folderZip } = await import("../../export/folder");
        const { rates } = dataset.catalog;
        const { statements } = record;
        return folderZip({ ...brought, rates, ...(statements === undefined ? {} : { statements }) });
      }
      case "csv":
        return (await import("../../export/broughtTables")).broughtCsv(brought);
      case "xlsx": {
        const { broughtXlsx } = await import("../../export/broughtTables");
        const facts = {
          title: record.name,
          datasetVersion: record.at.slice(0, 10),
          address: null,
          created: new Date(),
        };
        const { language } = grammar;
        const [bookWords, meanings] = await Promise.all([workbookWords(language), meaningWords(language)]);
        return broughtXlsx(brought, { grammar, words: bookWords, meanings }, facts);
      }
      case "sdmx":
        return (await import("../../export/sdmxCsv")).sdmxCsv(brought);
      case "jsonstat":
        return (await import("../../export/jsonStat")).jsonStat(brought, new Date(record.at));
    }
  };
  const take = async (form: Form) => {
    fail(false);
    const { ending, type } = files[form];
    try {
      const content = await written(form);
      download(new Blob([content], { type }), `${slug(record.name.replace(/\.\w{2,5}$/, "")) || "figures"}${ending}`);
    } catch {
      fail(true);
    }
  };
  return (
    <p className={styles.actions}>
      {forms.map((form) => (
        <button key={form} type="button" className={controls.link} onClick={() => void take(form)}>
          {words.yours.forms[form]}
        </button>
      ))}
      {isFailed && <span role="alert">{words.yours.broken(record.name)}</span>}
    </p>
  );
}
