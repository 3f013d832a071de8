import { nbkTable } from "./nbk";
import { ecb } from "./ecb";
import { dip } from "./dip";
import { bnsMonths } from "./bnsMonths";
import { bnsPartners } from "./bnsPartners";
import { baci, baciCountries } from "./baci";
import { eurostat } from "./eurostat";
import type { TableFormat } from "./observations";
import { ownCsv } from "./ownCsv";
import { ownSdmx } from "./ownSdmx";
import { sdmxCsv } from "./sdmxCsv";
import { wits } from "./wits";

/** Tables that are looked for once none of the first is found. What we write ourselves is known before what anybody may write. */
export const moreTables: readonly TableFormat[] = [
  bnsPartners,
  bnsMonths,
  dip,
  ecb,
  nbkTable,
  eurostat,
  baci,
  baciCountries,
  wits,
  ownCsv,
  ownSdmx,
  sdmxCsv,
];
