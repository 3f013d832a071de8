import type { More } from "../language/more";
import { figures, table } from "./figures";
import { verdicts } from "./verdicts";
import { reference } from "./reference";
import { foot } from "./foot";
import { picker, reporters, groups, offers } from "./picker";
import { opened } from "./opened";
import { points } from "./points";
import { rankingTable } from "./rankingTable";
import { mirrorTable, gaps } from "./mirrorTable";
import { brief } from "./brief";
import { exporting } from "./exporting";
import { notice } from "./notices";
import { zoom } from "./zoom";

export const more: More = {
  figures,
  table,
  verdicts,
  reference,
  foot,
  picker,
  reporters,
  groups,
  offers,
  opened,
  points,
  ranking: rankingTable,
  mirror: mirrorTable,
  gaps,
  brief,
  export: exporting,
  notice,
  zoom,
};
