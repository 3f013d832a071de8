import { type ReactNode, useId } from "react";
import styles from "./statements.module.css";
import own from "../own.module.css";

/** What ties a control to its label and to what is said below it. */
export interface ControlProps {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean;
}

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly fault: string | null;
  readonly remark: string | null;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A blank with its label, an example of the right form, and what is wrong with what stands in it. */
export function Field({ label, hint, fault, remark, children }: Props) {
  const id = useId();
  const below = [hint && "hint", (fault ?? remark) && "said"].filter(Boolean).map((each) => `${id}-${each}`);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        "aria-describedby": below.length > 0 ? below.join(" ") : undefined,
        "aria-invalid": fault !== null,
      })}
      {hint && (
        <small id={`${id}-hint`} className={own.quiet}>
          {hint}
        </small>
      )}
      {fault && (
        <small id={`${id}-said`} className={styles.fault}>
          {fault}
        </small>
      )}
      {!fault && remark && (
        <small id={`${id}-said`} className={styles.remark}>
          {remark}
        </small>
      )}
    </div>
  );
}
