import { Valued } from "../about/Valued";

interface Props {
  readonly title: string;
  readonly note: string;
  /** What is the same in all rows, and so has no column. */
  readonly once?: readonly string[];
}

/** The caption of a table, whose title is a heading to jump to. */
export const TableCaption = ({ title, note, once }: Props) => (
  <caption>
    <div>
      <h2>{title}</h2>
      <small>
        <span> </span>
        <Valued text={note} />
      </small>
      {once && once.length > 0 && <p>{` ${once.join("; ")}`}</p>}
    </div>
  </caption>
);
