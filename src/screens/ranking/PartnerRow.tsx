import type { ReactNode } from "react";
import { rowKey } from "../../analysis/figures";
import type { Area } from "../../core/area";
import type { Source } from "../../core/dataset";
import type { AnyIndicator } from "../../core/indicators";
import type { Period } from "../../core/period";
import { Designated } from "../table/Designated";
import styles from "./RankingTable.module.css";

interface Props {
  readonly partner: { readonly area: Area; readonly chosen: boolean };
  readonly model: { readonly measure: AnyIndicator; readonly period: Period; readonly sources: readonly Source[] };
  /** The cells behind the name. */
  readonly children: ReactNode;
}

/** The row of a partner, marked where it is chosen; an address leads to it. */
export const PartnerRow = ({ partner: { area, chosen }, model: { measure, period, sources }, children }: Props) => (
  <tr id={`figure-${rowKey(area.code, measure, period)}`} className={chosen ? styles.chosen : undefined} tabIndex={-1}>
    <th scope="row">
      <Designated area={area} sources={sources} />
    </th>
    {children}
  </tr>
);
