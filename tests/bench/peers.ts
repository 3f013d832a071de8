import { fileURLToPath } from "node:url";
import { install } from "../../.ci/install.mjs";

/** Installs the libraries that we are compared with, where they are missing; throws where npm cannot. */
export function installPeers(): void {
  console.error("What we are compared with stands in tests/bench/peers.");
  install(fileURLToPath(new URL("peers", import.meta.url)));
}
