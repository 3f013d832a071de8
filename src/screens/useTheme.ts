import { useEffect } from "react";
import { dark, light, type Palette } from "../charts/palette";
import type { Theme } from "../state/view";
import { useMedia } from "../ui/useMedia";

/** The theme in force, chosen or the system's; the page's stylesheet follows it. */
export function useTheme(chosen: Theme | null): { readonly theme: Theme; readonly palette: Palette } {
  const systemIsDark = useMedia("(prefers-color-scheme: dark)");
  const theme = chosen ?? (systemIsDark ? "dark" : "light");
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return { theme, palette: theme === "dark" ? dark : light };
}
