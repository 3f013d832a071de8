const isText = (bytes: Uint8Array): boolean => {
  try {
    // As a part of a stream, since a letter may be cut at its end.
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** How many bytes may be UTF-8: those up to the first that cannot, or to the beginning of its letter. */
export function lengthOfText(bytes: Uint8Array): number {
  let [sound, broken] = [0, bytes.length + 1];
  while (broken - sound > 1) {
    const half = (sound + broken) >> 1;
    if (isText(bytes.subarray(0, half))) sound = half;
    else broken = half;
  }
  return sound;
}
