const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function block(open: string, lines: readonly string[], close: string): string {
  return lines.length === 0 ? open + close : `${open}\n${lines.map((line) => `    ${line}`).join(",\n")}\n  ${close}`;
}

function member(value: unknown): string {
  if (Array.isArray(value) && value.some(isRecord)) {
    return block(
      "[",
      value.map((item) => JSON.stringify(item)),
      "]",
    );
  }
  if (isRecord(value)) {
    const lines = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${JSON.stringify(item)}`);
    return block("{", lines, "}");
  }
  return JSON.stringify(value);
}

/** JSON with one record a line, so that a difference between two versions names the records that changed. */
export function layout(document: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(document).flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${JSON.stringify(key)}: ${member(value)}`],
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}
