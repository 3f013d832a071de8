import "../page/print.css";
import { type ReactNode, useMemo, useState } from "react";
import type { Area } from "../../core/area";
import type { Dataset } from "../../core/dataset";
import { formatPeriod } from "../../core/period";
import { today } from "../../core/today";
import type { FittedView } from "../../state/fit";
import { useWidth } from "../../ui/useWidth";
import { chosenAreas } from "../answer/chosenAreas";
import { Finding } from "../answer/Finding";
import { Measured } from "../answer/Measured";
import { useMore } from "../page/useMore";
import page from "../../ui/page.module.css";
import styles from "./BriefPage.module.css";
import { classes } from "../../ui/classes";
import answer from "../answer/answer.module.css";
import controls from "../../ui/controls.module.css";

/** How a sheet is set: the day of printing, an ISO date, and whether it is read on a phone. */
export interface SheetSetting {
  readonly today: string;
  readonly isPhone: boolean;
}

interface Props {
  readonly dataset: Dataset;
  readonly view: FittedView;
  /** What is asked of the partners, for the name of the page. */
  readonly head: (partners: readonly Area[]) => string;
  /** What else belongs beside the sheets. */
  readonly beside?: ReactNode;
  readonly sheet: (partner: Area, setting: SheetSetting) => ReactNode;
}

/** One page for each partner, to be printed or saved as PDF. */
export function BriefPage({ dataset, view, head, beside, sheet }: Props) {
  const { brief: words } = useMore();
  const partners = useMemo(() => chosenAreas(dataset, view), [dataset, view]);
  const [printed] = useState(() => today());
  const period = view.periods.to;
  const [column, width] = useWidth<HTMLDivElement>();
  const setting = { today: printed, isPhone: width !== null && width > 0 && width < 600 };
  return (
    <div className={classes(page.column, styles.brief)} data-period={formatPeriod(period)}>
      <div ref={column} />
      <header>
        <Finding title={words.title(partners.length, period)} name={`${words.brief}: ${head(partners)}`} />
        <p className={answer.subtitle}>{words.subtitle}</p>
        <span className={answer.settings}>
          <Measured dataset={dataset} view={view} />
        </span>
        {beside}
        <button type="button" className={controls.primary} onClick={() => window.print()}>
          {words.print}
        </button>
      </header>
      <div>{partners.map((partner) => sheet(partner, setting))}</div>
    </div>
  );
}
