import { createHash } from "node:crypto";
import type { Dataset } from "../../src/core/dataset";
import { preferring } from "../../src/core/prefer";
import { reportersFile } from "../../src/core/form/catalogJson";
import type { Fetched } from "../../src/io/fetchFile";
import type { Needs } from "../../src/core/neededFiles";
import { assemble, catalogOf, filesFor, firstFiles, type Loaded } from "../../src/io/load";
import { needsOf, settledNeeds } from "../../src/screens/page/needs";
import { fit, type FittedView } from "../../src/state/fit";
import { defaultView } from "../../src/state/view";
import { dataText } from "./files";
import type { View } from "../../src/state/chosen";

const fetched = new Map<string, Fetched>();

/** A file of the data as the page gets it. */
function fetchedFile(file: string): Fetched {
  const known = fetched.get(file);
  if (known) return known;
  const text = dataText(file);
  const sha256 = createHash("sha256").update(text).digest("hex");
  const answer = { file, json: JSON.parse(text) as unknown, sha256, problem: null, isUnreached: false };
  fetched.set(file, answer);
  // The files of two hundred reporters need not all be kept.
  const series = [...fetched.keys()].filter((name) => name.startsWith("series/"));
  if (series.length > 12) fetched.delete(series[0] ?? "");
  return answer;
}

interface Shown {
  readonly view: FittedView;
  readonly notices: ReturnType<typeof fit>["notices"];
  readonly dataset: Dataset;
  /** The files that were asked for beside the first, in their order. */
  readonly files: readonly string[];
}

function load(needs: Needs, files: Map<string, Fetched>): Loaded {
  const file = (name: string) => {
    const answer = files.get(name) ?? fetchedFile(name);
    files.set(name, answer);
    return answer;
  };
  const first = firstFiles.map(file);
  const catalog = () => catalogOf(files.get(firstFiles[0]), files.get(reportersFile));
  if (filesFor(catalog(), needs).includes(reportersFile)) file(reportersFile);
  return assemble([...first, ...filesFor(catalog(), needs).map(file)], needs.subject);
}

/** What the page shows of a question, with the files that it loads for it and no others. */
export function shown(part: Partial<View>): Shown {
  const asked = { ...defaultView, ...part };
  const files = new Map<string, Fetched>();
  const datasetFor = (needs: Needs): Dataset => {
    const { dataset, problems, otherEditions } = load(needs, files);
    const errors = problems.filter(({ severity }) => severity === "error");
    if (!dataset || errors.length > 0 || otherEditions.length > 0)
      throw new Error(JSON.stringify([errors, otherEditions]));
    return dataset;
  };
  const dataset = datasetFor(settledNeeds(asked, datasetFor(needsOf(asked))));
  const { view, notices } = fit(asked, dataset);
  const others = [...files.keys()].filter((name) => !firstFiles.some((first) => first === name));
  return { view, notices, dataset: preferring(dataset, view.source), files: others };
}
