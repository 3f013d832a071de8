export const towards = { turnover: "with", exports: "to", imports: "from", balance: "with" } as const;

export const measures = { turnover: "Turnover", exports: "Exports", imports: "Imports" } as const;

export const direction = { turnover: "with", exports: "to", imports: "from" } as const;

export const valued = "exports FOB, imports CIF";
