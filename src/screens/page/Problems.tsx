import { useState } from "react";
import { useGrammar } from "./useGrammar";
import type { Problem } from "../../core/form/problem";
import { Notice } from "../../ui/Notice";
import type { Messages } from "../../words/language/messages";
import { problemText } from "../../words/problemText";
import { useCopy } from "./useCopy";
import controls from "../../ui/controls.module.css";

const mostListed = 5;

const titleOf = (problems: readonly Problem[], words: Messages["problems"]): string => {
  const [first] = problems;
  if (problems.length !== 1 || !first) return words.several(problems.length);
  return first.path ? words.one : words.file(`data/${first.file}`);
};

interface Props {
  readonly problems: readonly Problem[];
  /** What became of the rest. */
  readonly rest: string;
  readonly onRetry: () => void;
  /** A question that can be answered in place of this one. */
  readonly instead?: { readonly text: string; readonly act: () => void } | undefined;
}

/** What of the data could not be read, with its addresses and what to do about it. */
export function Problems({ problems, rest, onRetry, instead }: Props) {
  const { problems: words } = useGrammar().ui;
  const [message, setMessage] = useState("");
  const { copy, field } = useCopy();
  if (problems.length === 0) return null;
  const copyAll = async () =>
    setMessage(await copy(problems.map((problem) => problemText(problem, words)).join("\n"), ""));
  return (
    <Notice
      tone="error"
      title={titleOf(problems, words)}
      actions={[{ text: words.copy, act: () => void copyAll() }, ...(instead ? [instead] : [])]}
    >
      <ul>
        {problems
          .slice(0, mostListed)
          .map((problem) => problemText(problem, words))
          .map((text) => (
            <li key={text}>{text}</li>
          ))}
      </ul>
      {problems.length > mostListed && <p>{words.more(problems.length - mostListed)}</p>}
      <p>
        <span>{`${rest} `}</span>
        <button type="button" className={controls.link} onClick={onRetry}>
          {words.retry}
        </button>
      </p>
      <p role="status">{message}</p>
      {field}
    </Notice>
  );
}
