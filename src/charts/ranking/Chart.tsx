import { memo } from "react";
import { FlaggedHatch, FlagKey } from "../Hatch";
import { Key } from "../Key";
import type { Palette } from "../palette";
import { Bars } from "./Bars";
import { FoldedRow } from "./FoldedRow";
import { Head } from "./Head";
import type { RankingLayout } from "./layout";
import { PartnerTexts } from "./Texts";

interface Props {
  readonly layout: RankingLayout;
  readonly palette: Palette;
}

/** Partners in the order of a measure, one row each, with one row for those that are passed over. */
export const RankingChart = memo(function RankingChart({ layout, palette }: Props) {
  const { width } = layout;
  const parts = { layout, palette };
  return (
    <svg width={width} height={layout.height} viewBox={`0 0 ${width} ${layout.height}`}>
      <defs>
        <FlaggedHatch palette={palette} />
      </defs>
      <Head {...parts} />
      <Bars {...parts} />
      <PartnerTexts {...parts} />
      {layout.rows.map(
        (placed) =>
          placed.row.kind === "folded" && <FoldedRow key={placed.top} row={placed.row} placed={placed} {...parts} />,
      )}
      <Key entries={layout.key} palette={palette}>
        {() => <FlagKey palette={palette} />}
      </Key>
    </svg>
  );
});
