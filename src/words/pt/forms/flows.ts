export const plain = { turnover: "trocas comerciais", exports: "exportações", imports: "importações" };

export const valued = "exportações FOB, importações CIF";
