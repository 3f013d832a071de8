// node --import tsx killedImport.ts N ARGUMENTS…: the command line, killed before its act number N on the disk.
import { run } from "../../src/cli/data";
import { failingDisk } from "./failingDisk";

const [at, ...words] = process.argv.slice(2);
const { disk } = failingDisk(Number(at), () => process.kill(process.pid, "SIGKILL"));
const { status, stderr } = await run(words, () => {}, disk);
process.stderr.write(stderr);
process.exitCode = status;
