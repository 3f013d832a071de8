import { runningScript } from "../core/form/oneFile";

/** The page's own script once more: where it finds no document, it reads files. */
const source = document.getElementById(runningScript)?.textContent ?? "";
const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
// As the module has one that this stands in for.
// oxlint-disable-next-line import/no-default-export
export default address;
