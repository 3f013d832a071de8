import { Valued } from "../about/Valued";

interface Props {
  readonly title: string;
  readonly note: string;
}

/** The caption of a table, whose title is a heading to jump to. */
export const TableCaption = ({ title, note }: Props) => (
  <caption>
    <div>
      <h2>{title}</h2>
      <small>
        <span> </span>
        <Valued text={note} />
      </small>
    </div>
  </caption>
);
