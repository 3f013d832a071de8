import { useEffect, useSyncExternalStore } from "react";
import { dark, light, type Palette } from "../charts/palette";
import type { Theme } from "../state/view";

const system = typeof matchMedia === "undefined" ? null : matchMedia("(prefers-color-scheme: dark)");

const follow = (changed: () => void) => {
  system?.addEventListener("change", changed);
  return () => system?.removeEventListener("change", changed);
};

/** The theme in force, chosen or the system's; the page's stylesheet follows it. */
export function useTheme(chosen: Theme | null): { readonly theme: Theme; readonly palette: Palette } {
  const systemIsDark = useSyncExternalStore(follow, () => system?.matches ?? false);
  const theme = chosen ?? (systemIsDark ? "dark" : "light");
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return { theme, palette: theme === "dark" ? dark : light };
}
