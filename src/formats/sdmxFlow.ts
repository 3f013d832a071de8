/** What a figure of trade may be of; re-exports and re-imports are in exports and imports already. */
export type SdmxFlow = "exports" | "imports" | "re-exports";

const flows: readonly (readonly [pattern: RegExp, flow: SdmxFlow])[] = [
  [/^(?:RX|RM|re-?exports?|re-?imports?)$/i, "re-exports"],
  [/^(?:2|X|EX|EXP|exports?(?: of goods)?|T?XG(?:_FOB(?:_\w+)?)?|XPRT-TRD-VL|(?:\w+_)?EXP_VAL)$/i, "exports"],
  // What is imported is kept CIF; MG_FOB is another figure.
  [/^(?:1|M|IM|IMP|imports?(?: of goods)?|T?MG(?:_CIF(?:_\w+)?)?|MPRT-TRD-VL|(?:\w+_)?IMP_VAL)$/i, "imports"],
];

/** `X`, `2`, `2-EXPORT`, `Exports`, `XG_FOB_USD`, `XPRT-TRD-VL`, `MIO_EXP_VAL`; null for what is neither flow. */
export function flowIn(text: string): SdmxFlow | null {
  const [, plain = text] = /^[12] ?[-:] ?(.+)$/.exec(text) ?? [];
  return flows.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
