import type { ReactNode } from "react";
import { showAbout, useChoices } from "../../state/store";
import { formatAbout } from "../../state/view";
import { follow } from "../../ui/follow";
import type { Term } from "../../words/language/meanings";

interface Props {
  /** The entry that it leads to, where it is one. */
  readonly term?: Term | "offline";
  readonly className?: string | undefined;
  /** What it is called, where what is shown does not say so. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Leads to the page on how to read the figures, and leaves the question as it is. */
export function AboutLink({ term, className, label, children }: Props) {
  const view = useChoices(({ view: asked }) => asked);
  const entry = term === undefined ? "" : `#${term}`;
  const open = () => {
    showAbout();
    window.history.replaceState(null, "", `${window.location.search}${entry}`);
  };
  return (
    <a
      className={className}
      href={`${formatAbout(view)}${entry}`}
      aria-label={label}
      title={label}
      onClick={follow(open)}
    >
      {children}
    </a>
  );
}
