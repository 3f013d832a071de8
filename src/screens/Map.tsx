import type { AnswerProps } from "./answerParts";

export function Map({ view }: AnswerProps) {
  return <h1>{view.view}</h1>;
}
