import { type ComponentProps } from "react";
import { useGrammar } from "../page/useGrammar";
import { investmentWords } from "../../words/investmentText";
import { Question } from "../question/Question";

/** The question on direct investment; what was stated is asked for without a time, as each release has its own. */
export function InvestedQuestion(props: Omit<ComponentProps<typeof Question>, "sentence">) {
  const { sentence } = investmentWords(useGrammar());
  const isTimed = props.view.investment !== "stated" || props.view.view === "table" || props.view.view === "brief";
  return <Question {...props} sentence={isTimed ? sentence : sentence.replace(/,? \{time\}/, "")} />;
}
