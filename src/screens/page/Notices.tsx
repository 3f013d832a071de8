import { moreOf } from "../../words/moreOf";
import { useGrammar } from "./useGrammar";
import type { Dataset } from "../../core/dataset";
import type { Notice as AddressNotice } from "../../core/question";
import type { fit } from "../../state/fit";
import { keep } from "../../state/keep";
import { choosePeriods, keepShown } from "../../state/store";
import { Notice } from "../../ui/Notice";
import { noticeText } from "../../words/noticeText";
import type { View } from "../../state/chosen";

interface Props {
  readonly dataset: Dataset;
  readonly asked: View;
  readonly fitted: ReturnType<typeof fit>;
  /** What the link says that could not be understood. */
  readonly misread: readonly AddressNotice[];
}

/** What of the address could not be taken as it stood, in one notice; a source leads to the nearest period that it has. */
export function Notices({ dataset, asked, fitted: { view, notices: unanswered }, misread }: Props) {
  const grammar = useGrammar();
  const notices = [...misread, ...unanswered];
  const { notice } = moreOf(grammar);
  const words = notices.map((each) => noticeText(grammar, each));
  const [first, ...others] = words;
  if (!first) return null;
  const nearest = notices.flatMap(({ silent }) => silent?.nearest ?? []);
  const actions = [
    ...nearest.map((period) => ({
      text: notice.show(period),
      act: () => choosePeriods({ from: period, to: period }),
    })),
    { text: notice.keep, act: () => keepShown(keep(asked, view, unanswered, dataset)) },
  ];
  if (others.length === 0)
    return (
      <Notice tone="neutral" title={first.title} actions={actions}>
        {`${first.text} ${notice.kept}`.trim()}
      </Notice>
    );
  return (
    <Notice tone="neutral" title={notice.several(words.length)} actions={actions}>
      <ul>
        {words.map(({ title, text }) => (
          <li key={title}>{`${title}. ${text}`.trim()}</li>
        ))}
      </ul>
      <p>{notice.kept}</p>
    </Notice>
  );
}
