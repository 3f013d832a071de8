import type { ReactNode } from "react";
import { useGrammar } from "./useGrammar";
import { Boundary } from "../../ui/Boundary";

interface Props {
  readonly about?: unknown;
  readonly children: ReactNode;
}

/** A part of the page that says in the reader's language where it fails. */
export function Part({ about, children }: Props) {
  const { failure, problems } = useGrammar().ui;
  return (
    <Boundary words={{ ...failure, retry: problems.retry }} about={about}>
      {children}
    </Boundary>
  );
}
