import { useEffect } from "react";
import typography from "../../ui/typography.module.css";

/** Where a changed headline is said aloud: it stays in the page, as a region that comes with its text is not heard. */
export const Announcement = () => <p id="announcement" className={typography.hidden} aria-live="polite" />;

let last: string | null = null;

/** The first headline is read with the page; from then on a change is announced. */
function announce(title: string) {
  const region = document.getElementById("announcement");
  if (region && last !== null && title !== last) region.textContent = title;
  last = title;
}

interface Props {
  readonly id?: string;
  readonly title: string;
  /** The name of the document, and of the PDF that is printed from it, where the headline alone would not say enough. */
  readonly name?: string;
}

/** The headline of an answer, which is the title of the document too. */
export function Finding({ id, title, name = title }: Props) {
  useEffect(() => {
    document.title = `${name} · Vis-à-Vis`;
    announce(title);
  }, [title, name]);
  return <h1 id={id}>{title}</h1>;
}
