import { comtradeColumns, comtradeRecords } from "./comtradeRecords";
import { namedColumns } from "./namedColumns";
import type { LineReader, ReaderOptions, TableFormat } from "./observations";

function reader(options: ReaderOptions): LineReader {
  const found = comtradeRecords(options);
  const table = namedColumns(comtradeColumns, ({ row, get }) => {
    found.take(row, get);
    return null;
  });
  return {
    line: table.line,
    end: () => {
      for (const fault of table.end()) found.fault("", fault);
      return found.end();
    },
  };
}

/** UN Comtrade as its portal gives it, and its bulk files, which are apart by tabs and have no names and no ISO codes. */
export const comtrade: TableFormat = {
  name: "comtrade",
  signs: `UN Comtrade (columns ${comtradeColumns.join(", ")})`,
  isHead: (columns) => comtradeColumns.every((column) => columns.includes(column)),
  read: reader,
};
