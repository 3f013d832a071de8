// @vitest-environment jsdom
import "../ui/dom";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Needs } from "../../src/core/neededFiles";
import { fileOf, useLoaded, useLoadedAhead } from "../../src/io/useLoaded";
import { serve, smallFiles } from "./small";

const kazakh: Needs = { reporter: "KZ", partners: null, source: null, also: [], periods: null, otherwise: "last" };

/** A page's cache, with what is loaded ahead in it and what is asked of it. */
function page() {
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return {
    client,
    ahead: renderHook(() => useLoadedAhead(), { wrapper }).result.current,
    ask: () => renderHook(() => useLoaded(kazakh), { wrapper }).result,
  };
}

/** Serves these files from now on, and notes what is asked for. */
function served(files: Readonly<Record<string, string | Error>>): string[] {
  const asked: string[] = [];
  const answer = serve(files);
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address.replace(/#.*/, ""));
    return answer(address);
  });
  return asked;
}

const settled = (client: QueryClient, asked: readonly string[]) =>
  waitFor(() => {
    expect(asked).toContain("./series/KZ.json");
    expect(client.isFetching()).toBe(0);
  });

afterEach(() => vi.unstubAllGlobals());

describe("a file that could not be had", () => {
  const holdsKazakhstan = ({ loaded }: ReturnType<typeof useLoaded>) => loaded?.dataset?.reporters.has("KZ");

  test("is asked for again as soon as the line is back", async () => {
    served({ ...smallFiles, "series/KZ.json": new Error("no network") });
    const { ask } = page();
    const result = ask();
    await waitFor(() => expect(result.current.loaded?.isWhole).toBe(false));
    served(smallFiles);
    act(() => {
      window.dispatchEvent(new Event("offline"));
      window.dispatchEvent(new Event("online"));
    });
    await waitFor(() => expect(holdsKazakhstan(result.current)).toBe(true));
  });

  test("while nobody asked for it is asked for once it is needed", async () => {
    served({ ...smallFiles, "series/KZ.json": new Error("no network") });
    const { client, ask } = page();
    await fileOf(client, "series/KZ.json");
    served(smallFiles);
    const result = ask();
    await waitFor(() => expect(holdsKazakhstan(result.current)).toBe(true));
  });

  test("because it never comes is asked for anew on demand", async () => {
    vi.stubGlobal("fetch", () => new Promise(() => undefined));
    const result = page().ask();
    expect(result.current.loaded).toBe(null);
    served(smallFiles);
    await act(() => result.current.retry());
    await waitFor(() => expect(holdsKazakhstan(result.current)).toBe(true));
  });
});

test("a typeface that does not come keeps no figure from being shown", async () => {
  served(smallFiles);
  vi.stubGlobal("document", Object.assign(document, { fonts: { load: () => Promise.reject(new Error("404")) } }));
  const result = page().ask();
  await waitFor(() => expect(result.current.loaded?.dataset).not.toBeNull());
  Reflect.deleteProperty(document, "fonts");
});

describe("a question that is loaded ahead", () => {
  test("is answered as soon as it is asked, and asks for nothing more", async () => {
    const asked = served(smallFiles);
    const { client, ahead, ask } = page();
    act(() => ahead(kazakh));
    await settled(client, asked);
    const many = asked.length;
    expect(ask().current.loaded?.dataset?.reporters.has("KZ")).toBe(true);
    expect(asked).toHaveLength(many);
  });

  test("is asked for anew where its file could not be had", async () => {
    const asked = served({ ...smallFiles, "series/KZ.json": new Error("no network") });
    const { client, ahead, ask } = page();
    act(() => ahead(kazakh));
    await settled(client, asked);
    served(smallFiles);
    const result = ask();
    expect(result.current.loaded).toBe(null);
    await waitFor(() => expect(result.current.loaded?.dataset?.reporters.has("KZ")).toBe(true));
    expect(result.current.loaded?.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("is not the one that a pointer only passes", async () => {
    const asked = served(smallFiles);
    const { client, ahead } = page();
    act(() => {
      ahead({ ...kazakh, reporter: "ES" });
      ahead(kazakh);
    });
    await settled(client, asked);
    expect(asked).not.toContain("./series/ES.json");
  });
});
