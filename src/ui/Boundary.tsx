import { Component, type ReactNode } from "react";
import { Notice } from "./Notice";

interface Props {
  readonly words: { readonly title: string; readonly reload: string; text(reason: string): string };
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
    const { children, words } = this.props;
    if (!error) return children;
    return (
      <div className="page">
        <Notice
          tone="error"
          title={words.title}
          actions={[{ text: words.reload, act: () => window.location.reload() }]}
        >
          {words.text(error.message)}
        </Notice>
      </div>
    );
  }
}
