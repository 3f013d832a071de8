import { useEffect } from "react";
import { dark, light, type Palette } from "../../charts/palette";
import { useMedia } from "../../ui/useMedia";
import type { Theme } from "../../state/chosen";

/** The theme in force, chosen or the system's; the page's stylesheet follows it. What is drawn for paper is light. */
export function useTheme(chosen: Theme | null): { readonly theme: Theme; readonly palette: Palette } {
  const systemIsDark = useMedia("(prefers-color-scheme: dark)");
  // Forced colours bring a ground of their own, on which the other theme's drawing could not be read.
  const isForced = useMedia("(forced-colors: active)");
  const isPaper = useMedia("print");
  const theme = (isForced ? null : chosen) ?? (systemIsDark ? "dark" : "light");
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return { theme, palette: theme === "dark" && !isPaper ? dark : light };
}
