import { useEffect } from "react";

/** Where a changed headline is said aloud: it stays in the page, as a region that comes with its text is not heard. */
export const Announcement = () => <p id="announcement" className="unseen" aria-live="polite" />;

let last: string | null = null;

/** The first headline is read with the page; from then on a change is told. */
function announce(title: string) {
  const region = document.getElementById("announcement");
  if (region && last !== null && title !== last) region.textContent = title;
  last = title;
}

interface Props {
  readonly id?: string;
  readonly title: string;
}

/** The headline of an answer, which is the title of the document too. */
export function Finding({ id, title }: Props) {
  useEffect(() => {
    document.title = `${title} · Vis-à-Vis`;
    announce(title);
  }, [title]);
  return (
    <h1 id={id} className="finding">
      {title}
    </h1>
  );
}
