import { type ReactNode, useEffect, useRef, useState } from "react";
import { useGrammar } from "../page/useGrammar";
import { customLimits, densities, isDrawable } from "../../export/shapes";
import {
  chooseExport,
  type ExportChoices,
  type ExportFormat,
  formats,
  shapeNames,
  useExportChoices,
} from "../../state/exportChoices";
import { Cross } from "../../ui/marks";
import {
  copyForDocument,
  copyImage,
  figureOf,
  isPicture,
  lookOf,
  nameOfFile,
  save,
  saveOneFile,
  type Takeable,
  type Taken,
} from "./takeAway";
import { homeOf } from "../../export/home";
import { codeFor } from "./codeFor";
import { addressOf } from "./exportPicture";
import { ExportPreview } from "./ExportPreview";
import { useCopy } from "../page/useCopy";
import { useGrammarOf } from "../page/useLanguage";
import { useMore } from "../page/useMore";
import { Choice } from "../../ui/Choice";
import { embedWords } from "../../words/embedWords";
import { views } from "../../core/question";
import { separated } from "../../words/amount";
import { reasonOf } from "../../words/reason";
import styles from "./ExportDialog.module.css";
import typography from "../../ui/typography.module.css";
import controls from "../../ui/controls.module.css";
import { languages, languageNames } from "../../core/language";

const formatName: Readonly<Record<Exclude<ExportFormat, "csv-excel">, string>> = {
  png: "PNG",
  svg: "SVG",
  csv: "CSV",
  xlsx: "XLSX",
};

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
      <div className={styles.options}>
        {values.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={legend}
              checked={value === chosen}
              disabled={isOpen && !isOpen(value)}
              onChange={() => onChoose(value)}
            />
            <span>{text(value)}</span>
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
    <label className={styles.length}>
      <span>{`${label} `}</span>
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
  const { export: words } = useMore();
  const { shape, width, height } = choices;
  const { shape: frame } = lookOf(choices);
  const parts = [
    ["title", words.parts.title],
    ...(hasStated ? [["stated", words.parts.stated] as const] : []),
    ["notes", words.parts.notes],
    ["code", words.parts.code],
  ] as const;
  return (
    <>
      <OneOf
        legend={words.shape}
        values={shapeNames}
        chosen={shape}
        text={(each) => words.shapes[each]}
        onChoose={(each) => chooseExport({ shape: each })}
      />
      {shape === "custom" && (
        <fieldset>
          <legend>{words.size}</legend>
          <div className={styles.options}>
            <Length label={words.width} value={width} onChoose={(value) => chooseExport({ width: value })} />
            <Length label={words.height} value={height} onChoose={(value) => chooseExport({ height: value })} />
            <span id="lengths" className={typography.note}>
              {words.limits(customLimits.least, separated(grammar, String(customLimits.most)))}
            </span>
          </div>
        </fieldset>
      )}
      {choices.format === "png" && (
        <OneOf
          legend={words.density}
          values={densities}
          chosen={lookOf(choices).density}
          text={(each) => `${each}×`}
          isOpen={(each) => isDrawable(frame.width, frame.grows ? frame.width * 2 : frame.height, each)}
          onChoose={(each) => chooseExport({ density: each })}
        />
      )}
      <fieldset>
        <legend>{words.show}</legend>
        <div className={styles.column}>
          {parts.map(([key, text]) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={choices[key] && (key !== "code" || hasHome)}
                disabled={key === "code" && !hasHome}
                onChange={({ target }) => chooseExport({ [key]: target.checked })}
              />
              <span>{text}</span>
            </label>
          ))}
          {!hasHome && <span className={typography.note}>{words.noHome}</span>}
        </div>
      </fieldset>
      <fieldset>
        <legend>{grammar.ui.bar.language}</legend>
        <Choice
          look="setting"
          label={grammar.ui.bar.language}
          value={choices.language ?? grammar.language}
          options={languages.map((value) => ({ value, text: languageNames[value] }))}
          onChoose={(value) => chooseExport({ language: languages.find((each) => each === value) ?? null })}
        />
      </fieldset>
      <OneOf
        legend={words.ground}
        values={["white", "transparent"]}
        chosen={choices.opaque ? "white" : "transparent"}
        text={(each) => (each === "white" ? words.white : words.transparent)}
        onChoose={(each) => chooseExport({ opaque: each === "white" })}
      />
    </>
  );
}

interface CodeProps {
  readonly figure: Takeable;
  readonly button: (text: string, act: () => Promise<string>) => ReactNode;
}

/** The code of a frame that shows the figure in another page. */
function FrameCode({ figure, button }: CodeProps) {
  const { language } = useGrammar();
  const { copy: copyWords, copied, noAddress, note } = embedWords(language);
  const { copy, field } = useCopy();
  const home = homeOf(figure.facts.dataset.catalog.home, window.location);
  return (
    <div className={styles.apart}>
      {home !== null && button(copyWords, () => copy(codeFor(figure, home), copied))}
      <span className={typography.note}>{home === null ? noAddress : note(nameOfFile(figure, "png"))}</span>
      {field}
    </div>
  );
}

interface Props {
  readonly taken: Taken;
  readonly onClose: () => void;
}

/** How a figure is taken away: format, size and parts, with the picture as it will be. */
export function ExportDialog({ taken, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const page = useGrammar();
  const { take } = page.ui;
  const { export: words } = useMore();
  const choices = useExportChoices();
  const [message, setMessage] = useState("");
  const [busy, setBusy] = useState(false);
  const { grammar, isComing } = useGrammarOf(choices.language ?? page.language);
  const figure = figureOf(taken, grammar);
  const { picture, facts } = figure;
  const look = lookOf(choices);
  useEffect(() => dialog.current?.showModal(), []);
  const doing = (act: () => Promise<string>) => async () => {
    setMessage("");
    setBusy(true);
    try {
      setMessage(await act());
    } catch (error) {
      setMessage(take.failed(reasonOf(grammar, error)));
    } finally {
      setBusy(false);
    }
  };
  const button = (text: string, act: () => Promise<string>, primary = false) => (
    <button
      type="button"
      className={primary ? controls.primary : controls.button}
      // What is taken before its language has come would be written in another.
      disabled={busy || isComing}
      onClick={() => void doing(act)()}
    >
      {text}
    </button>
  );
  const nameOfFormat = (format: ExportFormat) => (format === "csv-excel" ? words.forExcel : formatName[format]);
  const drawn = isPicture(choices.format);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="export-title" onClose={onClose}>
      <div className={styles.head}>
        <h2 id="export-title">{words.title}</h2>
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          <span>{`${words.close} `}</span>
          <Cross />
        </button>
      </div>
      <div className={styles.body}>
        <ExportPreview figure={figure} format={choices.format} look={look} name={nameOfFile(figure, choices.format)} />
        <div>
          <OneOf
            legend={words.format}
            values={formats}
            chosen={choices.format}
            text={nameOfFormat}
            onChoose={(format) => chooseExport({ format })}
          />
          {drawn && (
            <PictureChoices choices={choices} hasStated={picture.hasStated} hasHome={addressOf(facts) !== null} />
          )}
          <p className={styles.actions}>
            {button(take.as(nameOfFormat(choices.format)), () => save(figure, choices.format, look), true)}
            {drawn && button(take.copyImage, () => copyImage(figure, look))}
            {drawn && button(words.copyForDocument, () => copyForDocument(figure, look))}
          </p>
          <p role="status" className={typography.note}>
            {message}
          </p>
          <p className={styles.apart}>
            {button(words.oneFile.save, () => saveOneFile(figure))}
            <span className={typography.note}>{words.oneFile.note}</span>
          </p>
          {views[facts.view.view].isDrawing && <FrameCode figure={figure} button={button} />}
          {facts.rows.length === 0 && <p className={typography.note}>{words.nothing}</p>}
        </div>
      </div>
    </dialog>
  );
}
