const begin = 0x0809;
const longest = 8224;

/**
 * Whether the stream of an old workbook is a chain of records to its end, each of the form of Excel 5 to 2003
 * ([MS-XLS] 2.1.4): the reader takes other beginnings for older forms, in which it can lose its way for good.
 */
export function isRecords(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (stream.length < 8 || view.getUint16(0, true) !== begin) return false;
  let at = 0;
  while (at + 4 <= stream.length) {
    const kind = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    // What follows the last record is filled up with zeros.
    if (kind === 0 && length === 0) return true;
    if (length > longest || at + 4 + length > stream.length) return false;
    if ((kind & 0xff) === 0x09 && kind >> 8 <= 8) {
      if (kind !== begin || length < 4) return false;
      const version = view.getUint16(at + 4, true);
      if (version !== 0x0500 && version !== 0x0600) return false;
    }
    at += 4 + length;
  }
  return true;
}
