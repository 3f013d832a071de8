import { read, type WorkBook } from "@e965/xlsx";
import { zipFacts } from "./zip";

const compound = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b, 0x03, 0x04];
const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, i) => bytes[i] === byte);

/** The largest official workbook has 2 MB and unpacks to 30; beyond this a file is a fault or a trap. */
const mostBytes = 50_000_000;
const mostUnpacked = 300_000_000;

/** The letters of a name as the directory of a compound file keeps them, two bytes each. */
const wide = (name: string) => name.split("").flatMap((letter) => [letter.charCodeAt(0), 0]);
const encryption = wide("EncryptedPackage");
const contains = (bytes: Uint8Array, wanted: readonly number[]) => {
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
};

/** Opens an Excel workbook, or says in a few words why it cannot be. */
export function openWorkbook(bytes: Uint8Array): WorkBook | string {
  if (bytes.length === 0) return "the file is empty";
  // The reader takes any text for a table, so what is no workbook has to be turned away before it.
  const isZip = startsWith(bytes, zip);
  if (!isZip && !startsWith(bytes, compound)) return "not an Excel workbook (.xls or .xlsx)";
  if (bytes.length > mostBytes) return `the workbook is too large (${Math.round(bytes.length / 1e6)} MB)`;
  if (isZip) {
    const facts = zipFacts(bytes);
    if (!facts) return "the workbook is damaged or cut off";
    if (facts.unpacked > mostUnpacked)
      return `the workbook unpacks to ${Math.round(facts.unpacked / 1e6)} MB, which no official one does`;
  } else if (contains(bytes, encryption)) return "the workbook is protected by a password";
  try {
    return read(bytes, { type: "array", cellNF: true, cellStyles: true });
  } catch (error) {
    return error instanceof Error && /password|encrypt/i.test(error.message)
      ? "the workbook is protected by a password"
      : "the workbook is damaged or cut off";
  }
}
