import type { Bundle } from "../../io/holdings";
import type { ReadFigures } from "../../io/reading/readAll";

/** What is kept of a file that was read. */
export const bundleOf = ({ id, name, described, opening, catalog, files, statements }: ReadFigures): Bundle => ({
  record: {
    format: "visavis-holding/1",
    id,
    name,
    at: new Date().toISOString(),
    isPreferred: true,
    catalog,
    opening,
    ...(statements === undefined ? {} : { statements }),
    figures: described.figures,
    bytes: [...files.values()].reduce((sum, { length }) => sum + length, 0),
  },
  files,
});
