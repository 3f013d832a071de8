// Works without an end, until a signal closes what it works with.
import { closeOnSignal } from "../../src/cli/stopping";

const work = setInterval(() => {}, 1000);
closeOnSignal(() => {
  clearInterval(work);
  process.stdout.write("closed\n");
  return Promise.resolve();
});
process.stdout.write("at work\n");
