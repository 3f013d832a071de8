import type { Refused } from "../core/refused";

/** The most bytes that the files of an archive may unpack to. */
const mostUnpacked = 600_000_000;
const mostEntries = 2000;

/** The files of an archive, or what else it is. */
export type Archive = ReadonlyMap<string, Uint8Array> | Refused | "workbook";

/** What systems put beside the files of an archive. */
const isAside = (name: string): boolean => name.endsWith("/") || /(?:^|\/)(?:__MACOSX\/|\.)/.test(name);

/** Of the first entry of an archive, which speaks for the others. */
const isEncrypted = (bytes: Uint8Array): boolean => ((bytes[6] ?? 0) & 1) === 1;

/** Opens an archive, as workbooks and documents of offices are too. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const { unzipSync } = await import("fflate");
  const all: string[] = [];
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        all.push(name);
        if (!isAside(name)) size += originalSize;
        return false;
      },
    });
    const names = all.filter((name) => !isAside(name));
    if (all.some((name) => /^(?:word|ppt|Pages)\//.test(name))) return "document";
    if (isEncrypted(bytes)) return "password";
    if (all.some((name) => /^(?:\[Content_Types\]\.xml|mimetype)$/.test(name))) return "workbook";
    if (names.length === 0) return "nothing in it";
    if (size > mostUnpacked || names.length > mostEntries) return "too large";
    return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => !isAside(name) })));
  } catch {
    return "damaged";
  }
}

const withoutFolder = (name: string): string => name.replace(/^.*\//, "");

/** The files of an archive under names without their folders, where that tells them apart. */
export function shortlyNamed(files: ReadonlyMap<string, Uint8Array>): (readonly [name: string, Uint8Array])[] {
  const counts = new Map<string, number>();
  for (const name of files.keys()) counts.set(withoutFolder(name), (counts.get(withoutFolder(name)) ?? 0) + 1);
  return [...files].map(([name, bytes]) => {
    const short = withoutFolder(name);
    return [counts.get(short) === 1 ? short : name, bytes];
  });
}
