import type { Dataset } from "../../core/dataset";
import type { HoldingRecord } from "../../io/holdings";

interface Props {
  readonly dataset: Dataset;
  readonly record: HoldingRecord;
}

export function TakeOut({ record }: Props) {
  return <p>{record.name}</p>;
}
