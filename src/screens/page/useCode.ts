import { useEffect, useReducer, useState } from "react";

interface Fetched {
  readonly ahead: () => Promise<unknown>;
  readonly isThere: () => boolean;
}

/** Whether the code of a part has come, null for one that needs none; what failed is tried again once the line is back. */
export function useCode(part: Fetched | null): {
  readonly code: "there" | "coming" | "failed";
  readonly fetchAgain: () => void;
} {
  const [failed, fail] = useState<Fetched | null>(null);
  const [attempt, again] = useReducer((n: number) => n + 1, 0);
  const isDue = part !== null && !part.isThere();
  const fetchAgain = () => {
    fail(null);
    again();
  };
  useEffect(() => {
    if (!isDue) return;
    let isLate = false;
    part.ahead().then(
      () => !isLate && again(),
      // A part is a function, which a state would call.
      () => !isLate && fail(() => part),
    );
    addEventListener("online", fetchAgain);
    return () => {
      isLate = true;
      removeEventListener("online", fetchAgain);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [part, isDue, attempt]);
  return { code: !isDue ? "there" : failed === part ? "failed" : "coming", fetchAgain };
}
