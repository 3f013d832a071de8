import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Catalog } from "../../core/dataset";
import { countKept, keepAll, keeping, removeKept, stopKeeping } from "../../io/offline/keeping";
import { keepPage, offline } from "../../io/offline/registration";
import { usedBy } from "../../io/offline/usedBy";
import { builtIn, usedFiles } from "../../io/useLoaded";
import { separated } from "../../words/amount";
import { useGrammar } from "../page/useGrammar";
import { useOfflineWords } from "./useOfflineWords";
import controls from "../../ui/controls.module.css";
import styles from "./offline.module.css";

/** How much of the figures is kept, of which version, and what keeps the rest or removes it. */
function KeptFigures({ catalog }: { readonly catalog: Catalog }) {
  const grammar = useGrammar();
  const client = useQueryClient();
  const words = useOfflineWords();
  const { kept, isUnderWay, hindrance } = keeping();
  useEffect(() => {
    void countKept(catalog).catch(() => undefined);
  }, [catalog]);
  if (!kept) return null;
  const size = (bytes: number) => words.size(separated(grammar, (bytes / 1e6).toFixed(1)));
  const { bytes, all, wish } = kept;
  const isWhole = bytes === all;
  if (isUnderWay)
    return (
      <div className={styles.keeping}>
        <progress value={bytes} max={all} aria-label={words.keeping} />
        <span>{words.progress(size(bytes), size(all))}</span>
        <button type="button" className={controls.link} onClick={stopKeeping}>
          {words.cancel}
        </button>
      </div>
    );
  return (
    <>
      <p role="status" className={styles.said}>
        {isWhole ? words.whole(size(all), catalog.version) : words.part(size(bytes), size(all), catalog.version)}
        {wish?.isWhole && wish.edition !== catalog.version ? ` ${words.other(wish.edition)}` : ""}
      </p>
      {hindrance && (
        <p role="alert" className={styles.said}>
          {words.hindrances[hindrance]}
        </p>
      )}
      <p className={styles.actions}>
        {!isWhole && (
          <button type="button" className={controls.button} onClick={() => void keepAll(catalog)}>
            {words.keep(size(all - bytes))}
          </button>
        )}
        {wish && (
          <button
            type="button"
            className={controls.link}
            onClick={() => void removeKept(catalog, usedFiles(client)).catch(() => undefined)}
          >
            {words.remove}
          </button>
        )}
      </p>
    </>
  );
}

/** Whether the page opens without a network, and with which figures. */
export function Offline() {
  const client = useQueryClient();
  const words = useOfflineWords();
  const { page } = offline();
  const catalog = builtIn(client);
  useEffect(() => keepPage(usedBy(client)), [client]);
  return (
    <>
      <p>{words.page[page]}</p>
      {page === "kept" && catalog && !catalog.isPart && <KeptFigures catalog={catalog} />}
    </>
  );
}
