import { Suspense } from "react";
import type { Notice } from "../core/question";
import { GrammarContext } from "../screens/page/useGrammar";
import { useTheme } from "../screens/page/useTheme";
import type { View } from "../state/chosen";
import { Boundary } from "../ui/Boundary";
import { fetchedLater } from "../ui/fetchedLater";
import type { Grammar } from "../words/language/grammar";
import type { Answer } from "./answer";
import { Instead } from "./Instead";

const NotAsAsked = fetchedLater(async () => (await import("./NotAsAsked")).NotAsAsked);

interface Props {
  readonly grammar: Grammar;
  readonly asked: View;
  /** What the address says that could not be understood. */
  readonly misread: readonly Notice[];
  readonly answer: Answer;
}

/** One figure for the frame of another page: nothing of it can be set, and nothing of a reader's own is in it. */
export function Embed({ grammar, asked, misread, answer }: Props) {
  const { palette } = useTheme(asked.theme);
  const notices = answer.kind === "figure" ? [...misread, ...answer.notices] : misread;
  return (
    <GrammarContext value={grammar}>
      <main>
        {notices.length > 0 && (
          <Boundary words={null}>
            <Suspense>
              <NotAsAsked notices={notices} />
            </Suspense>
          </Boundary>
        )}
        {answer.kind === "figure" ? (
          <answer.Figure dataset={answer.dataset} view={answer.view} palette={palette} />
        ) : (
          <Instead view={asked} why={answer.kind} />
        )}
      </main>
    </GrammarContext>
  );
}
