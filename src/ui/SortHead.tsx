import type { Order } from "./sorting";

interface HeadProps {
  readonly text: string;
  readonly column: string;
  readonly order: Order | null;
  readonly onPress: (column: string) => void;
}

/** The name of a column, which sorts by it; the arrow says what `aria-sort` of the head says. */
export const SortButton = ({ text, column, order, onPress }: HeadProps) => (
  <button type="button" onClick={() => onPress(column)}>
    <span>{text}</span>
    {order?.key === column && <span aria-hidden="true">{order.down ? " ↓" : " ↑"}</span>}
  </button>
);

/** How a head says that its column is sorted; undefined of one that is not. */
export const sortedBy = (order: Order | null, column: string): "ascending" | "descending" | undefined =>
  order?.key === column ? (order.down ? "descending" : "ascending") : undefined;

interface Props extends HeadProps {
  readonly className?: string | undefined;
}

/** The head of a column by which rows are sorted. */
export const SortHead = ({ className, ...head }: Props) => (
  <th scope="col" className={className} aria-sort={sortedBy(head.order, head.column)}>
    <SortButton {...head} />
  </th>
);
