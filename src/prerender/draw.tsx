import { type QueryKey, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { prerenderToNodeStream } from "react-dom/static";
import { text } from "node:stream/consumers";
import { App } from "../screens/page/App";
import { assumeWidth } from "../ui/useWidth";

const client = new QueryClient();

/** What the page asked for and has not got. */
const awaited = () =>
  client
    .getQueryCache()
    .getAll()
    .filter(({ state, options }) => state.data === undefined && (options as { enabled?: boolean }).enabled !== false);

async function rendered(): Promise<string> {
  const faults: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>,
    {
      onError: (error) => void faults.push(error),
      // A part that is set aside would need a script to find its place.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
    },
  );
  const html = await text(prelude);
  if (faults.length > 0) throw faults[0];
  return html;
}

/** The usual question as the page answers it, in a column of so many pixels; throws where it cannot be answered. */
export async function draw(column: number): Promise<string> {
  assumeWidth(column);
  for (const asked: QueryKey[] = []; ;) {
    const html = await rendered();
    const [query] = awaited();
    if (!query && html.includes('role="alert"')) throw new Error("the page has no answer");
    if (!query) return html;
    if (asked.includes(query.queryKey)) throw new Error(`${JSON.stringify(query.queryKey)} does not come`);
    asked.push(query.queryKey);
    await query.fetch();
  }
}
