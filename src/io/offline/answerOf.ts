import { keep, keptAs, keptLast } from "./kept";

/** Seconds after which what is kept answers in the place of a server that does not. */
const patience = 3;

const late = () =>
  new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), patience * 1000);
  });

const hashAsked = (address: string): string | undefined => /^#([0-9a-f]{64})$/.exec(new URL(address).hash)?.[1];

interface Marks {
  readonly files?: Readonly<Record<string, { readonly sha256?: string }>>;
}

/** The hash of a file in the catalog that was kept last. */
async function hashInCatalog(file: string): Promise<string | undefined> {
  const catalog = await keptLast("catalog.json");
  return catalog ? ((await catalog.json()) as Marks).files?.[file]?.sha256 : undefined;
}

/** A file as it is kept, of the edition of the catalog where that is kept as well; null where there is none, or no storage. */
async function keptOf(file: string): Promise<Response | null> {
  const hash = await hashInCatalog(file).catch(() => undefined);
  const same = hash === undefined ? null : await keptAs(file, hash).catch(() => null);
  return same ?? (await keptLast(file).catch(() => null));
}

/**
 * The answer to a request for a file of the data. One that is asked for by its hash comes from the device where it is kept;
 * any other from the server, and from the device where that fails or is late. What comes is kept; `lasting` is told of it.
 */
export async function answerOf(
  request: Request,
  file: string,
  lasting: (work: Promise<unknown>) => void,
): Promise<Response> {
  const asked = hashAsked(request.url);
  const known = asked === undefined ? null : await keptAs(file, asked).catch(() => null);
  if (known) return known;
  const fetched = fetch(request);
  // Without room on the device it is answered all the same.
  lasting(fetched.then((response) => (response.ok ? keep(file, response.clone()) : null)).catch(() => undefined));
  const come = fetched.catch(() => null);
  const answer = await (asked === undefined ? Promise.race([come, late()]) : come);
  return answer?.ok ? answer : ((await keptOf(file)) ?? fetched);
}
