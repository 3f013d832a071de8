import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { figuresCsv } from "../export/csv";
import type { ExportFormat } from "../state/exportChoices";
import { composed, type Look } from "./exportPicture";
import { isPicture, type Takeable } from "./takeAway";

interface Props {
  readonly figure: Takeable;
  readonly format: ExportFormat;
  readonly look: Look;
  readonly name: string;
}

/** Below this share of the size of the words around it, the labels of a chart can hardly be read. */
const smallest = 0.62;

function Picture({ figure, format, look, name }: Props) {
  const { picture, facts } = figure;
  const { data, error } = useQuery({
    queryKey: ["picture", facts.query, look],
    queryFn: () => (picture ? composed(picture, facts, look) : null),
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
        className={look.opaque ? "preview" : "preview clear"}
        role="img"
        aria-label={`Preview: ${picture?.title ?? ""}`}
        ref={(place) => {
          if (data) place?.replaceChildren(data.svg);
        }}
      />
      <p className="note" aria-live="polite">
        {error && `The picture could not be drawn: ${error.message}`}
        {data && `${name}, ${data.width * factor} × ${data.height * factor}`}
        {!data && !error && "Drawing…"}
      </p>
      {data && data.chartScale < smallest && (
        <p className="note">
          The labels are small at this shape: choose “Page”, a larger size, or fewer partners to make them easier to
          read.
        </p>
      )}
      <p className="note">
        The file carries its {facts.rows.length} figures, {sources.size} sources and this view. Drop it on the page to
        return here and see what has been revised since.
      </p>
    </>
  );
}

function Rows({ figure, name }: Props) {
  const lines = figuresCsv(figure.facts.rows, figure.facts.reporter).split("\r\n");
  return (
    <>
      <pre className="preview rows">{lines.slice(0, 12).join("\n")}</pre>
      <p className="note">
        {name}, {lines.length - 2} rows at full precision, with what each figure’s precision allows and its source.
      </p>
    </>
  );
}

/** What will be saved, as it will be. */
export const ExportPreview = (props: Props) => (
  <div className="export-preview">{isPicture(props.format) ? <Picture {...props} /> : <Rows {...props} />}</div>
);
