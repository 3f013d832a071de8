import type { Area } from "../../core/area";
import { togglePartner } from "../../state/viewChoices";
import { PickList } from "../../ui/PickList";
import { useMore } from "../page/useMore";
import styles from "./Ranking.module.css";

interface Partner {
  readonly area: Area;
  readonly chosen: boolean;
}

interface Placed<P extends Partner> {
  readonly row: { readonly kind: "partner"; readonly partner: P } | { readonly kind: "folded" };
  readonly top: number;
  readonly height: number;
}

interface Props<P extends Partner> {
  readonly rows: readonly Placed<P>[];
  /** What the partners are ranked by. */
  readonly by: string;
  readonly nameOf: (partner: P) => string;
}

/** The partners of a drawing, row by row over it, each to be marked. */
export function Rows<P extends Partner>({ rows, by, nameOf }: Props<P>) {
  const { ranking: words } = useMore();
  return (
    <PickList
      className={styles.rows}
      label={words.by(by.toLowerCase())}
      items={rows.flatMap(({ row, top, height }) =>
        row.kind === "partner"
          ? {
              key: row.partner.area.code,
              slot: top,
              name: nameOf(row.partner),
              picked: row.partner.chosen,
              style: { top, height },
            }
          : [],
      )}
      onToggle={togglePartner}
    />
  );
}
