import { useEffect, useRef, useState } from "react";
import { customLimits, densities, isDrawable } from "../export/shapes";
import {
  chooseExport,
  type ExportChoices,
  type ExportFormat,
  formats,
  shapeNames,
  useExportChoices,
} from "../state/exportChoices";
import { Cross } from "../ui/marks";
import { copyForDocument, copyImage, isPicture, lookOf, nameOfFile, save, type Takeable } from "./takeAway";
import { addressOf } from "./exportPicture";
import { ExportPreview } from "./ExportPreview";
import "./export.css";
import { separated } from "../words/amount";
import { useGrammar } from "../charts/useGrammar";

const formatName: Readonly<Record<ExportFormat, string>> = {
  png: "PNG",
  svg: "SVG",
  csv: "CSV",
  "csv-excel": "CSV for Excel",
  xlsx: "XLSX",
};
const shapeName = {
  slide: "Slide 16:9",
  page: "Page (A4 width)",
  square: "Square",
  social: "Social 1200 × 630",
  custom: "Other",
} as const;

interface OneOfProps<T extends string | number> {
  readonly legend: string;
  readonly values: readonly T[];
  readonly chosen: T;
  readonly text: (value: T) => string;
  readonly isOpen?: (value: T) => boolean;
  readonly onChoose: (value: T) => void;
}

function OneOf<T extends string | number>({ legend, values, chosen, text, isOpen, onChoose }: OneOfProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="options">
        {values.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={legend}
              checked={value === chosen}
              disabled={isOpen && !isOpen(value)}
              onChange={() => onChoose(value)}
            />
            {text(value)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Length({ label, value, onChoose }: { label: string; value: number; onChoose: (value: number) => void }) {
  const { least, most } = customLimits;
  const [typed, type] = useState(String(value));
  const number = Number(typed);
  const isSound = Number.isInteger(number) && number >= least && number <= most;
  return (
    <label className="length">
      {label}{" "}
      <input
        inputMode="numeric"
        value={typed}
        aria-invalid={!isSound}
        aria-describedby="lengths"
        onChange={({ target }) => {
          type(target.value);
          const length = Number(target.value);
          if (Number.isInteger(length) && length >= least && length <= most) onChoose(length);
        }}
      />
    </label>
  );
}

interface PictureChoicesProps {
  readonly choices: ExportChoices;
  readonly hasStated: boolean;
  /** Whether there is an address to lead back to. */
  readonly hasHome: boolean;
}

function PictureChoices({ choices, hasStated, hasHome }: PictureChoicesProps) {
  const grammar = useGrammar();
  const { shape, width, height } = choices;
  const { shape: frame } = lookOf(choices);
  const parts = [
    ["title", "Title"],
    ...(hasStated ? [["stated", "Stated figures"] as const] : []),
    ["notes", "Notes"],
    ["code", "Address and QR code"],
  ] as const;
  return (
    <>
      <OneOf
        legend="Shape"
        values={shapeNames}
        chosen={shape}
        text={(each) => shapeName[each]}
        onChoose={(each) => chooseExport({ shape: each })}
      />
      {shape === "custom" && (
        <fieldset>
          <legend>Size</legend>
          <div className="options">
            <Length label="Width" value={width} onChoose={(value) => chooseExport({ width: value })} />
            <Length label="Height" value={height} onChoose={(value) => chooseExport({ height: value })} />
            <span id="lengths" className="note">
              {customLimits.least} to {separated(grammar, String(customLimits.most))} pixels each
            </span>
          </div>
        </fieldset>
      )}
      {choices.format === "png" && (
        <OneOf
          legend="Density"
          values={densities}
          chosen={lookOf(choices).density}
          text={(each) => `${each}×`}
          isOpen={(each) => isDrawable(frame.width, frame.grows ? frame.width * 2 : frame.height, each)}
          onChoose={(each) => chooseExport({ density: each })}
        />
      )}
      <fieldset>
        <legend>Show</legend>
        <div className="options column">
          {parts.map(([key, text]) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={choices[key] && (key !== "code" || hasHome)}
                disabled={key === "code" && !hasHome}
                onChange={({ target }) => chooseExport({ [key]: target.checked })}
              />
              {text}
            </label>
          ))}
          {!hasHome && (
            <span className="note">This copy of the site has no public address that a picture could lead to.</span>
          )}
        </div>
      </fieldset>
      <OneOf
        legend="Ground"
        values={["white", "transparent"]}
        chosen={choices.opaque ? "white" : "transparent"}
        text={(each) => (each === "white" ? "White" : "Transparent")}
        onChoose={(each) => chooseExport({ opaque: each === "white" })}
      />
    </>
  );
}

interface Props {
  readonly figure: Takeable;
  readonly onClose: () => void;
}

/** How a figure is taken away: format, size and parts, with the picture as it will be. */
export function ExportDialog({ figure, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const all = useExportChoices();
  const [said, say] = useState("");
  const [busy, setBusy] = useState(false);
  const { picture, facts } = figure;
  const choices = picture || !isPicture(all.format) ? all : { ...all, format: "csv" as const };
  const look = lookOf(choices);
  useEffect(() => dialog.current?.showModal(), []);
  const doing = (act: () => Promise<string>) => async () => {
    say("");
    setBusy(true);
    try {
      say(await act());
    } catch (error) {
      say(`That did not work: ${error instanceof Error ? error.message : "unknown reason"}`);
    } finally {
      setBusy(false);
    }
  };
  const button = (text: string, act: () => Promise<string>, primary = false) => (
    <button
      type="button"
      className={primary ? "button primary" : "button"}
      disabled={busy}
      onClick={() => void doing(act)()}
    >
      {text}
    </button>
  );
  const drawn = isPicture(choices.format);
  return (
    <dialog ref={dialog} className="export" aria-labelledby="export-title" onClose={onClose}>
      <div className="export-head">
        <h2 id="export-title">Export this figure</h2>
        <button type="button" className="close" onClick={() => dialog.current?.close()}>
          Close <Cross />
        </button>
      </div>
      <div className="export-body">
        <ExportPreview figure={figure} format={choices.format} look={look} name={nameOfFile(figure, choices.format)} />
        <div>
          <OneOf
            legend="Format"
            values={formats.filter((each) => picture !== null || !isPicture(each))}
            chosen={choices.format}
            text={(each) => formatName[each]}
            onChoose={(format) => chooseExport({ format })}
          />
          {drawn && (
            <PictureChoices
              choices={choices}
              hasStated={picture?.hasStated ?? false}
              hasHome={addressOf(facts) !== null}
            />
          )}
          <p className="export-actions">
            {button(`Download ${formatName[choices.format]}`, () => save(figure, choices.format, look), true)}
            {drawn && button("Copy image", () => copyImage(figure, look))}
            {drawn && button("Copy for a document", () => copyForDocument(figure, look))}
          </p>
          <p role="status" className="note">
            {said}
          </p>
          {facts.rows.length === 0 && <p className="note">There are no figures to take away.</p>}
        </div>
      </div>
    </dialog>
  );
}
