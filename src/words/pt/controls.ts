import type { Messages } from "../language/messages";

export const chart: Messages["chart"] = {
  measure: "Indicador",
  trade: "comércio",
  investment: "investimento direto",
  scale: "Escala",
  scales: {
    common: "uma para todos",
    own: "uma para cada um",
    together: "num gráfico",
    index: "índice",
    log: "logarítmica",
    share: "quota do total",
    seasonal: "anos sobrepostos",
  },
  members: { label: "Membros", fixed: "os mesmos em todos os anos", evolving: "os de cada ano" },
  since: { label: "Variação desde", none: "não se mostra" },
  inTable: "Os dados constam da tabela que se segue.",
};

export const take: Messages["take"] = {
  download: "Transferir",
  copy: "Copiar",
  image: "imagem",
  link: "ligação",
  export: "Exportar…",
  copyImage: "Copiar imagem",
  copyLink: "Copiar ligação",
  linkCopied: "Ligação copiada.",
  byHand:
    "A área de transferência não está disponível para esta página: o texto está selecionado no campo abaixo, copie-o daí.",
  unknown: "motivo desconhecido",
  as: (format) => `Transferir ${format}`,
  failed: (reason) => `Não funcionou: ${reason}`,
};
