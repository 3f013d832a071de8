import { isObject, type JsonObject } from "../json";

function block(open: string, lines: readonly string[], close: string): string {
  return lines.length === 0 ? open + close : `${open}\n${lines.map((line) => `    ${line}`).join(",\n")}\n  ${close}`;
}

function member(value: unknown): string {
  if (Array.isArray(value) && value.some(isObject)) {
    return block(
      "[",
      value.map((item) => JSON.stringify(item)),
      "]",
    );
  }
  if (isObject(value)) {
    const lines = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${JSON.stringify(item)}`);
    return block("{", lines, "}");
  }
  return JSON.stringify(value);
}

/** JSON with one record a line, so that a difference between two versions names the records that changed. */
export function layout(document: JsonObject): string {
  const lines = Object.entries(document).flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${JSON.stringify(key)}: ${member(value)}`],
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}
