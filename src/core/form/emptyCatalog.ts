import { catalogFormat, type CatalogJson } from "./catalogJson";

/** A catalog in which nothing stands yet. */
export const emptyCatalog: CatalogJson = {
  format: catalogFormat,
  version: "",
  home: null,
  sources: {},
  prefer: [],
  reporters: {},
  files: {},
};
