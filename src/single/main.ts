// The one script of the page that is one file.
import { unpack } from "./inFile";

if (typeof document === "undefined") await import("../io/reading/worker");
else {
  await unpack();
  await import("../main");
}
