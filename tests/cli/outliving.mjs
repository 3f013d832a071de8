// As `.ci/withSite.mjs` runs a script, without the site.
import { fileURLToPath } from "node:url";
import { outlive } from "../../.ci/outlive.mjs";

process.exitCode = await outlive(["--import", "tsx", fileURLToPath(new URL("stoppable.ts", import.meta.url))], {});
