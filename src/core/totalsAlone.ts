import { world } from "./area";
import type { Coverage, ReporterFile } from "./dataset";
import { isLike } from "./period";

/** Of what a file covers that of which it gives the total of all partners alone. */
export const totalsAlone = ({ coverage, series }: ReporterFile): Coverage =>
  coverage.filter(
    ({ from }) =>
      ![...series].some(
        ([key, lines]) => !key.startsWith(`${world} `) && lines.some((line) => isLike(line.from, from)),
      ),
  );
