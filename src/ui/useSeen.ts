import { useEffect } from "react";
import { create } from "zustand";
import { afterFrame } from "./afterFrame";

type Seen = "nothing" | "served" | "living";

/** What a reader sees: nothing yet, the page as it was served, or the living one. Where nothing is painted nothing waits. */
export const seen = create<{ readonly page: Seen }>(() => ({
  page: typeof window === "undefined" ? "living" : "nothing",
}));

/** What a reader sees, so that what lies below, and what makes the page answer better, does not delay it. */
export function useSeen(): Seen {
  const page = seen((state) => state.page);
  useEffect(() => (page === "nothing" ? afterFrame(() => seen.setState({ page: "living" })) : undefined), [page]);
  return page;
}
