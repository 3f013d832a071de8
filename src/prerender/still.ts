import { dark, light, type Palette } from "../charts/palette";
import { changed, type Element, type Node, renamed } from "./html";

/** What comes to life by a script alone, and says nothing before. */
const isMute = ({ tag, attributes }: Element): boolean =>
  attributes["role"] === "listbox" ||
  attributes["hidden"] !== undefined ||
  attributes["aria-live"] !== undefined ||
  (tag === "input" && attributes["type"] === "file");

const without = (attributes: Element["attributes"], ...names: string[]) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));

/** A control as it looks, which cannot be used; of a list what is chosen. */
function disabled({ tag, attributes, children }: Element): Element {
  const chosen = children.filter((each) => typeof each !== "string" && each.attributes["selected"] !== undefined);
  return {
    tag,
    attributes: { ...without(attributes, "aria-controls"), disabled: "" },
    children: tag === "select" ? chosen : children,
  };
}

const colours = ({ mark, text, partners, partnerTexts, ...others }: Palette): string[] =>
  [others, mark, text, partners, partnerTexts].flatMap((each) => Object.values<string>(each));

/** Literal colours of the light palette with those that take their place in the dark. */
const pairs = new Map(colours(light).map((colour, i) => [colour, colours(dark)[i] ?? colour]));

const themed = (attributes: Element["attributes"]) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      const other = pairs.get(value);
      return [name, other === undefined ? value : `light-dark(${value},${other})`];
    }),
  );

/**
 * A page that was drawn in a column, as it stands without scripts: controls that cannot be used, drawings in the colours
 * of either theme and as wide as the column, ids that do not meet those of the living page.
 */
export function still(page: readonly Node[], column: number): Node[] {
  const drawn = changed(page, (element) => {
    const { tag, attributes } = element;
    if (isMute(element)) return null;
    if (tag === "button" || tag === "select" || tag === "input") return disabled(element);
    const isWhole = tag === "svg" && attributes["width"] === String(column);
    const fitting = isWhole ? { ...attributes, width: "100%", preserveAspectRatio: "xMinYMin" } : attributes;
    return { ...element, attributes: themed(fitting) };
  });
  return renamed(drawn, (id) => `first-${id}`);
}
