import type { Messages } from "../language/messages";

export const chart: Messages["chart"] = {
  measure: "Indicador",
  trade: "comercio",
  investment: "inversión directa",
  scale: "Escala",
  scales: {
    common: "una para todos",
    own: "una para cada uno",
    together: "en un gráfico",
    index: "índice",
    log: "logarítmica",
    share: "cuota del total",
    seasonal: "años superpuestos",
  },
  members: { label: "Miembros", fixed: "los mismos todos los años", evolving: "los de cada año" },
  since: { label: "Variación desde", none: "no se muestra" },
  inTable: "Los datos figuran a continuación en una tabla.",
};

export const take: Messages["take"] = {
  download: "Descargar",
  copy: "Copiar",
  image: "imagen",
  link: "enlace",
  export: "Exportar…",
  copyImage: "Copiar imagen",
  copyLink: "Copiar enlace",
  linkCopied: "Enlace copiado.",
  byHand:
    "El portapapeles no está disponible para esta página: el texto está seleccionado en el campo de abajo, cópielo de ahí.",
  unknown: "motivo desconocido",
  as: (format) => `Descargar ${format}`,
  failed: (reason) => `No ha funcionado: ${reason}`,
};
