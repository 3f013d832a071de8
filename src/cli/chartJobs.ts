import { defaultView, formatView } from "../state/view";
import type { ChartArguments } from "./chartArguments";
import type { View } from "../state/chosen";

/** One file to draw: what it shows in words, and the address of its view. */
export interface ChartJob {
  readonly name: string;
  readonly view: View;
  readonly names: readonly string[];
  readonly query: string;
  /** The file to write; null where the application names it and `folder` takes it. */
  readonly file: string | null;
  readonly folder: string;
}

/** The files that are asked for; `listed` are the partners that the reporter lists then. */
export function chartJobs(
  { view, files, out }: Pick<ChartArguments, "view" | "files" | "out">,
  listed: readonly string[],
  nameOf: (code: string) => string,
): ChartJob[] {
  // A brief is the page itself. A picture has its language from the dialog, whose English buttons are pressed.
  const lang = view.view === "brief" || view.lang === "en" ? view.lang : null;
  const job = (partners: View["partners"]): ChartJob => ({
    name: partners.map(nameOf).join(", "),
    view: { ...view, partners },
    names: [view.reporter, ...partners].map(nameOf),
    query: formatView({ ...view, partners, lang, theme: defaultView.theme }),
    file: out.isFile ? out.path : null,
    folder: out.isFile ? "" : out.path,
  });
  switch (files) {
    case "one":
      return [job(view.partners)];
    case "each":
      return view.partners.map((partner) => job([partner]));
    case "all":
      return listed.map((partner) => job([partner]));
  }
}
