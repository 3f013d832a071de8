import type { ReactNode } from "react";

interface Props {
  readonly tone: "error" | "revised" | "neutral";
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: readonly { readonly text: string; readonly act: () => void }[];
}

/** A problem or a remark: what, where, and what to do about it. */
export function Notice({ tone, title, children, actions }: Props) {
  return (
    <div className={`notice ${tone}`} role={tone === "error" ? "alert" : "status"}>
      <p className="notice-title">{title}</p>
      {children && <div>{children}</div>}
      {actions && actions.length > 0 && (
        <p className="actions">
          {actions.map(({ text, act }) => (
            <button key={text} type="button" className="link" onClick={act}>
              {text}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
