import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
  webmanifest: "application/manifest+json",
  svg: "image/svg+xml",
  png: "image/png",
  woff2: "font/woff2",
};

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** A file as it was built. */
export const built = (name: string): Promise<string> => readFile(dist + name, "utf8");

type Changed = ReadonlyMap<string, string | null>;

/** A host of its own for a test, on which the page lies under a path; what it serves may be exchanged, and it may be down. */
export class Host {
  /** Files in the place of those that were built; null for one that is not there. */
  changed: Changed = new Map();
  /** The files that have been asked for. */
  readonly asked: string[] = [];
  /** Those that are not answered until `release` is called. */
  held: RegExp | null = null;
  /** Whether the browser may keep scripts and styles of its own accord too. */
  isCached = true;
  private server: Server | null = null;
  private port = 0;
  private readonly waiting: (() => void)[] = [];

  get address(): string {
    return `http://127.0.0.1:${this.port}/trade/`;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? "", "http://localhost").pathname;
      const name = path.replace(/^\/trade\//, "") || "index.html";
      this.asked.push(name);
      const answer = () => void this.answer(name, response);
      if (this.held?.test(name)) this.waiting.push(answer);
      else answer();
    });
    await new Promise<void>((resolve) => {
      server.listen(this.port, "127.0.0.1", resolve);
    });
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  async stop(): Promise<void> {
    const { server } = this;
    if (!server) return;
    this.server = null;
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  }

  release(): void {
    this.held = null;
    this.waiting.splice(0).forEach((answer) => answer());
  }

  private async answer(name: string, response: ServerResponse): Promise<void> {
    const changed = this.changed.get(name);
    const content = changed === undefined ? await readFile(dist + name).catch(() => null) : changed;
    if (content === null) response.writeHead(404).end("not found");
    else
      response
        .writeHead(200, {
          "Content-Type": types[name.split(".").at(-1) ?? ""] ?? "text/plain",
          "Cache-Control": this.isCached && name.startsWith("assets/") ? "max-age=31536000, immutable" : "no-cache",
        })
        .end(content);
  }
}

const integrityOf = (text: string): string => `sha384-${createHash("sha384").update(text).digest("base64")}`;

/** Another build of the page: the same but for a text in it, and the worker that names it. */
export async function otherEdition(from: string, to: string): Promise<Changed> {
  const page = await built("index.html");
  const other = page.replaceAll(from, to);
  const integrity = integrityOf(other);
  const worker = await built("sw.js");
  const changed = [
    [integrityOf(page), integrity],
    [integrityOf(page).slice(7, 23), integrity.slice(7, 23)],
  ] as const;
  return new Map([
    ["index.html", other],
    ["sw.js", changed.reduce((text, [before, after]) => text.replaceAll(before, after), worker)],
  ]);
}

/** Another version of the data: a passage of a file changed, and the catalog that names it. */
export async function otherData(file: string, from: string, to: string): Promise<Changed> {
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
  const before = await built(file);
  const after = before.replaceAll(from, to);
  const catalog = (await built("catalog.json"))
    .replace(sha256(before), sha256(after))
    .replace('"version": "2026.06"', '"version": "2026.09"');
  return new Map([
    [file, after],
    ["catalog.json", catalog],
  ]);
}
