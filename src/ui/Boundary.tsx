import { Component, type ReactNode } from "react";
import { Notice } from "./Notice";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** Keeps a part that fails, or whose code cannot be fetched, from taking the rest of the page with it. */
export class Boundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div className="page">
        <Notice
          tone="error"
          title="This part of the page could not be shown"
          actions={[{ text: "Load the page again", act: () => window.location.reload() }]}
        >
          {error.message}. The address holds all that was chosen, so nothing is lost.
        </Notice>
      </div>
    );
  }
}
