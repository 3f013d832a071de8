export const plain = { turnover: "intercambio comercial", exports: "exportaciones", imports: "importaciones" };

export const valued = "exportaciones FOB, importaciones CIF";
