import type { Dataset } from "../../../src/core/dataset";
import { fetchFile } from "../../../src/io/fetchFile";
import { assemble, firstFiles } from "../../../src/io/load";

/** The dataset that the page is served with, and these files of reporters. */
export async function shipped(...series: readonly string[]): Promise<Dataset> {
  const { dataset } = assemble(await Promise.all([...firstFiles, ...series].map((file) => fetchFile(file))));
  if (!dataset) throw new Error("The data could not be read.");
  return dataset;
}
