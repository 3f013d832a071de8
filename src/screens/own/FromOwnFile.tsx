import { useState } from "react";
import { useGrammar } from "../page/useGrammar";
import type { Dataset } from "../../core/dataset";
import { fileNamed } from "../../core/holding";
import { visible } from "../../core/plainText";
import type { Evidence } from "../../export/evidence";
import type { FittedView } from "../../state/fit";
import { Notice } from "../../ui/Notice";
import { usePictureWords } from "../opened/usePictureWords";
import { useMore } from "../page/useMore";
import { Brought } from "./Brought";

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
  /** What the picture is called. */
  readonly name: string;
  readonly evidence: Evidence;
  /** The sources that are not on this device. */
  readonly sources: readonly string[];
  readonly onClose: () => void;
}

/** The figures of those sources as a file of their own, called after the picture. */
function fileOf({ rows, ...rest }: Evidence, sources: readonly string[], name: string): File {
  const own = rows.filter(({ source, stated }) => stated === null && source !== null && sources.includes(source));
  const json = JSON.stringify({ ...rest, rows: own });
  return new File([json], `${name.replace(/\.(?:png|svg)$/i, "")}.json`, { type: "application/json" });
}

/** Says that a picture was made from files that are not here, and offers the figures that it carries. */
export function FromOwnFile({ dataset, view, name, evidence, sources, onClose }: Props) {
  const { list } = useGrammar();
  const { opened, foot } = useMore();
  const [files, take] = useState<readonly File[] | null>(null);
  const { elsewhere: words } = usePictureWords();
  if (files) return <Brought dataset={dataset} view={view} files={files} onClose={onClose} />;
  const named = [...new Set(sources.map((source) => foot.quoted(visible(fileNamed(source) ?? source))))];
  return (
    <Notice
      tone="neutral"
      title={words.title(list(named), named.length > 1)}
      actions={[
        { text: words.use, act: () => take([fileOf(evidence, sources, name)]) },
        { text: opened.dismiss, act: onClose },
      ]}
    >
      {words.text}
    </Notice>
  );
}
