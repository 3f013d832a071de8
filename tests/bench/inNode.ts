import { Bench } from "tinybench";
import { repeat } from "./visit";

interface Runs<Name extends string> {
  readonly acts: Readonly<Record<Name, () => void>>;
  readonly rounds: number;
  /** How often each act runs in a round. */
  readonly times: number;
  /** Runs before each time, and is not timed. */
  readonly before?: () => void;
}

/** Milliseconds that each run of each act took in this process. The acts take turns, so that all meet the same machine. */
export async function inNode<Name extends string>(runs: Runs<Name>): Promise<Record<Name, number[]>> {
  const { acts, rounds, times, before } = runs;
  const bench = new Bench({ time: 0, iterations: times, warmup: false, retainSamples: true, throws: true });
  const names = Object.keys(acts) as Name[];
  for (const name of names) bench.add(name, acts[name], { async: false, ...(before ? { beforeEach: before } : {}) });
  const samples = new Map(names.map((name) => [name, [] as number[]]));
  await repeat(rounds, async () => {
    for (const { name, result } of await bench.run())
      if ("latency" in result) samples.get(name as Name)?.push(...(result.latency.samples ?? []));
  });
  return Object.fromEntries(samples) as Record<Name, number[]>;
}

/** Milliseconds of the first run of an act, before anything of it is compiled. */
export async function coldInNode(act: () => void): Promise<number> {
  const { first } = await inNode({ acts: { first: act }, rounds: 1, times: 1 });
  return first[0] ?? Number.NaN;
}
