/** The last entry of a chain of sectors. */
const endOfChain = 0xfffffffe;
/** Where nothing follows in the tree of a directory. */
const none = 0xffffffff;

/** Sectors one after the other as a table of what follows gives them; null where it leads out of the table or round. */
function chain(table: Uint32Array, first: number): number[] | null {
  const sectors: number[] = [];
  for (let at = first; at !== endOfChain; at = table[at] ?? none) {
    if (at >= table.length || sectors.length > table.length) return null;
    sectors.push(at);
  }
  return sectors;
}

const numbers = (bytes: Uint8Array): Uint32Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(4 * i, true));
};

/** The bytes of a chain of pieces of one size; a piece beyond the end is missing, the last may be short. */
function joined(bytes: Uint8Array, sectors: readonly number[], size: number, offset: number): Uint8Array | null {
  const whole = new Uint8Array(sectors.length * size);
  for (const [i, sector] of sectors.entries()) {
    const start = offset + sector * size;
    if (start >= bytes.length) return null;
    whole.set(bytes.subarray(start, start + size), i * size);
  }
  return whole;
}

interface Directory {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

function directoryOf(bytes: Uint8Array): Directory[] {
  const view = new DataView(bytes.buffer);
  return Array.from({ length: bytes.length >> 7 }, (_, i) => {
    const at = i << 7;
    const length = Math.min(64, view.getUint16(at + 64, true)) - 2;
    return {
      name: new TextDecoder("utf-16le").decode(bytes.subarray(at, at + Math.max(0, length))),
      kind: bytes[at + 66] ?? 0,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

/** What lies in the root of a compound file, not in the folders of objects that are embedded in it. */
function inRoot(entries: readonly Directory[]): Directory[] {
  const seen = new Set<number>();
  const found: Directory[] = [];
  const open = [entries[0]?.child ?? none];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = entries[at];
    if (!entry || seen.has(at)) continue;
    seen.add(at);
    found.push(entry);
    open.push(entry.left, entry.right);
  }
  return found;
}

/**
 * The streams in the root of a compound file ([MS-CFB]), by name, as far as `wanted` names them; null where the file is
 * damaged. Every chain ends: none is longer than its table.
 */
export function compoundStreams(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> | null {
  if (bytes.length < 512) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if ((shift !== 9 && shift !== 12) || view.getUint16(32, true) !== 6) return null;
  const size = 1 << shift;
  const sector = (sectors: readonly number[]) => joined(bytes, sectors, size, size);

  // The places of the table: 109 in the header, the rest in sectors each of which names the next.
  const places = [...numbers(bytes.subarray(76, 512))];
  const most = Math.ceil(bytes.length / size);
  let next = view.getUint32(68, true);
  for (let left = most; next < most && left > 0; left -= 1) {
    const more = sector([next]);
    if (!more) return null;
    const list = numbers(more);
    places.push(...list.subarray(0, -1));
    next = list.at(-1) ?? none;
  }
  const used = places.filter((place) => place < none - 3);
  if (used.length > most) return null;
  const fat = sector(used);
  const table = fat && numbers(fat);
  const read = (start: number) => {
    const sectors = table && chain(table, start);
    return sectors && sector(sectors);
  };
  const directory = read(view.getUint32(48, true));
  if (!directory) return null;
  const entries = directoryOf(directory);
  const streams = new Map<string, Uint8Array>();
  for (const { name, kind, start, size: length } of inRoot(entries)) {
    if (kind !== 2 || !wanted(name)) continue;
    let whole: Uint8Array | null;
    if (length >= view.getUint32(56, true)) whole = read(start);
    else {
      const mini = read(view.getUint32(60, true));
      const pieces = mini && chain(numbers(mini), start);
      const stream = pieces && read(entries[0]?.start ?? none);
      whole = stream && joined(stream, pieces, 64, 0);
    }
    if (!whole || whole.length < length) return null;
    streams.set(name, whole.subarray(0, length));
  }
  return streams;
}
