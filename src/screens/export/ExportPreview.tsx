import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { figuresCsv } from "../../export/csv";
import { leastScale } from "../../export/fitChart";
import type { ExportFormat } from "../../state/exportChoices";
import { composed, type Look, reporterOf } from "./exportPicture";
import { isPicture, type Takeable } from "./takeAway";
import { useMore } from "../page/useMore";
import { reasonOf } from "../../words/reason";
import typography from "../../ui/typography.module.css";
import styles from "./ExportPreview.module.css";

interface Props {
  readonly figure: Takeable;
  readonly format: ExportFormat;
  readonly look: Look;
  readonly name: string;
}

function Picture({ figure, format, look, name }: Props) {
  const { export: words } = useMore();
  const { picture, facts } = figure;
  const { data, error } = useQuery({
    queryKey: ["picture", facts.query, facts.grammar.language, look],
    queryFn: () => composed(picture, facts, look),
    placeholderData: keepPreviousData,
    structuralSharing: false,
    retry: false,
    gcTime: 0,
    networkMode: "always",
  });
  const sources = new Set(facts.rows.flatMap(({ source, statement }) => [source?.id, statement?.source.id]));
  sources.delete(undefined);
  const factor = format === "png" ? look.density : 1;
  return (
    <>
      <div
        className={look.opaque ? styles.picture : styles.clear}
        role="img"
        aria-label={words.preview(picture.texts(facts.grammar).title)}
        ref={(place) => {
          if (data) place?.replaceChildren(data.svg);
        }}
      />
      <p className={typography.note} aria-live="polite">
        {error
          ? words.notDrawn(reasonOf(figure.page, error))
          : data
            ? `${name}, ${data.width * factor} × ${data.height * factor}`
            : words.drawing}
      </p>
      {data && data.chartScale < leastScale && <p className={typography.note}>{words.small}</p>}
      <p className={typography.note}>{words.carries(facts.rows.length, sources.size)}</p>
    </>
  );
}

function Rows({ figure, name }: Props) {
  const { export: words } = useMore();
  const lines = figuresCsv(figure.facts.rows, reporterOf(figure.facts)).split("\r\n");
  return (
    <>
      <pre className={styles.rows}>{lines.slice(0, 12).join("\n")}</pre>
      <p className={typography.note}>{words.rows(name, lines.length - 2)}</p>
    </>
  );
}

/** What will be saved, as it will be. */
export const ExportPreview = (props: Props) => (
  <div className={styles.preview}>{isPicture(props.format) ? <Picture {...props} /> : <Rows {...props} />}</div>
);
