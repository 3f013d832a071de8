import { placeOf } from "../../analysis/ranking";
import { Clipped } from "../../charts/map/Clipped";
import { Outline } from "../../charts/map/Outline";
import { pixelOf, type Seen } from "../../charts/map/seen";
import { world } from "../../charts/map/world";
import type { Palette } from "../../charts/palette";
import type { Dataset } from "../../core/dataset";
import { togglePartner } from "../../state/viewChoices";
import controls from "../../ui/controls.module.css";
import { placeInWords } from "../../words/rankingRows";
import { rankedOf } from "../../words/rankedOf";
import { useMore } from "../page/useMore";
import styles from "./Map.module.css";

interface Props {
  readonly dataset: Dataset;
  readonly seen: Seen;
  readonly code: string;
  /** Whether a finger is at it, which has a button to mark it by. */
  readonly byTouch: boolean;
  readonly palette: Palette;
}

/** What the pointer, the focus or a finger is at: outlined, with its figure. */
export function Pointed({ dataset, seen, code, byTouch, palette }: Props) {
  const { grammar, model, width, frame } = seen;
  const { gaps } = useMore();
  const shape = world.shapes[code];
  const partner = placeOf(model, code);
  const area = dataset.areas.get(code);
  if (!shape || code === "") return null;
  const middle = pixelOf(seen, shape);
  // Of a country that is seen in part the middle may lie beyond the frame.
  const x = Math.max(frame.left, Math.min(frame.right, middle.x));
  const y = Math.max(byTouch ? 84 : 48, Math.min(frame.bottom, middle.y));
  const text = partner
    ? placeInWords(grammar, model, partner)
    : area && code !== model.reporter.code
      ? `${grammar.area.name(area)}, ${rankedOf(grammar).notReported}`
      : null;
  const name = area && grammar.area.name(area);
  return (
    <div className={styles.pointed} aria-hidden={byTouch ? undefined : "true"}>
      <svg width={width} height={frame.bottom} aria-hidden="true">
        <Clipped layout={seen} id="pointed-frame">
          <Outline code={code} layout={seen} colour={palette.ground} strong={3.5} />
          <Outline code={code} layout={seen} colour={palette.ink} strong={1.5} />
        </Clipped>
      </svg>
      <p
        className={x > width / 2 ? styles.toLeft : undefined}
        style={{ left: x, top: y, maxWidth: Math.min(240, Math.max(x, width - x) - 8) }}
      >
        {text && <span>{text}</span>}
        {byTouch && name && text && (
          <button type="button" className={controls.link} onClick={() => togglePartner(code)}>
            <span>{partner?.chosen ? grammar.ui.question.remove(name) : gaps.addPartner(name)}</span>
          </button>
        )}
      </p>
    </div>
  );
}
