import { Component, type ReactNode } from "react";
import { askAnew, isUnfetched } from "./fetchedLater";
import { Notice } from "./Notice";
import page from "./page.module.css";

interface Props {
  /** What is said of a failure; null where the rest does without the part in silence. */
  readonly words: {
    readonly title: string;
    readonly reload: string;
    readonly retry: string;
    readonly unfetched: string;
    readonly text: string;
  } | null;
  /** What the part speaks of: of something else it may be able to speak. */
  readonly about?: unknown;
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

  readonly retry = () => this.setState({ error: null });

  readonly lineIsBack = () => {
    if (this.state.error && isUnfetched(this.state.error)) this.retry();
  };

  override componentDidMount() {
    window.addEventListener("online", this.lineIsBack);
  }

  override componentWillUnmount() {
    window.removeEventListener("online", this.lineIsBack);
  }

  override componentDidCatch(error: unknown) {
    askAnew(error);
  }

  override componentDidUpdate({ about }: Props) {
    if (this.state.error && about !== this.props.about) this.retry();
  }

  override render() {
    const { error } = this.state;
    const { children, words } = this.props;
    if (!error) return children;
    if (!words) return null;
    return (
      <div className={page.column}>
        <Notice
          tone="error"
          title={words.title}
          actions={[
            { text: words.retry, act: this.retry },
            { text: words.reload, act: () => window.location.reload() },
          ]}
        >
          {isUnfetched(error) ? words.unfetched : words.text}
        </Notice>
      </div>
    );
  }
}
