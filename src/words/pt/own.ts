import { findings as findingWords } from "./findings";
import { many, number } from "./forms/numbers";
import type { OwnWords } from "../language/own";

export const own: OwnWords = {
  reading: (file, percent, rows) =>
    `A ler «${file}»: ${percent}%${rows > 0 ? `, ${many(rows, "linha", "linhas")}` : ""}`,
  cancel: "Cancelar",
  stays: "Nada é enviado: os ficheiros são lidos neste dispositivo e os seus dados permanecem nele.",
  title: "O seu ficheiro",
  what: (parts, figures) => `${parts.join(", ")}: ${many(figures, "valor", "valores")}`,
  kinds: {
    year: (periods) => `por anos (${periods})`,
    half: (periods) => `por semestres (${periods})`,
    quarter: (periods) => `por trimestres (${periods})`,
    month: (periods) => `por meses (${periods})`,
    part: (periods) => `por partes do ano (${periods})`,
  },
  partners: (count) => many(count, "parceiro", "parceiros"),
  reporters: (count) => many(count, "país declarante", "países declarantes"),
  indicators: {
    turnover: "trocas comerciais",
    exports: "exportações",
    imports: "importações",
    fdiGrossInflow: "fluxo bruto de investimento direto",
    fdiInwardPosition: "posição de investimento direto no país",
    fdiOutwardPosition: "posição de investimento direto no exterior",
  },
  inEuros: "em euros",
  take: "Utilizar estes dados",
  takeAll: (files) => `Utilizar os dados de ${many(files, "ficheiro", "ficheiros")}`,
  dismiss: "Fechar",
  leaveOut: "Não utilizar este ficheiro",
  nothingUsable: "Nenhum valor deste ficheiro pode ser utilizado.",
  findings: findingWords,
  look: "O que convém verificar",
  sound: "Nada a assinalar.",
  andMore: (count) => `e mais ${number(count)}`,
  copyReport: "Copiar estas observações",
  downloadReport: "Descarregar estas observações",
  copied: "Copiado.",
  means: (name) => `País designado por «${name}»`,
  noCountry: "não é um país, não utilizar",
  undecided: "por decidir",
  stands: (what) => `Valor a utilizar para ${what}`,
  neither: "nenhum deles",
  refused: {
    empty: (file) => `«${file}» está vazio.`,
    "too large": (file) =>
      `«${file}» é demasiado grande para ser lido aqui. Abra só uma parte ou descomprima-o primeiro.`,
    password: (file) => `«${file}» está protegido por palavra-passe. Guarde-o sem ela e abra-o de novo.`,
    damaged: (file) => `«${file}» está danificado ou incompleto. Descarregue-o outra vez.`,
    picture: (file) => `«${file}» é uma imagem, não uma tabela. Abra a tabela a partir da qual foi feita.`,
    document: (file) =>
      `«${file}» é um documento, não uma tabela. Copie a tabela que contém e cole-a aqui, ou guarde-a como CSV ou XLSX.`,
    program: (file) => `«${file}» é um programa, não uma tabela.`,
    "no table": (file) => `«${file}» não é uma tabela: uma das suas linhas é demasiado longa.`,
    "unknown json": (file) =>
      `«${file}» é um JSON com uma estrutura que aqui não é conhecida. Podem ser lidos SDMX-JSON, JSON-stat, UN Comtrade e os ficheiros de Vis-à-Vis.`,
    "nothing in it": (file) => `No arquivo comprimido «${file}» não há nada que possa ser lido.`,
    unreadable: (file) => `Não foi possível ler «${file}»: pode ser uma pasta, ou ter sido movido ou eliminado.`,
  },
  unchanged: "O que se mostra não se alterou.",
  yours: {
    title: "Os seus dados",
    close: "Fechar",
    add: "Abrir outro ficheiro",
    about: (figures, size, date) => `${many(figures, "valor", "valores")}, ${size}, lido em ${date}`,
    bytes: { kB: "kB", MB: "MB" },
    name: (file) => `Nome de «${file}»`,
    show: (file) => `Mostrar «${file}»`,
    prefer: (file) => `«${file}»: utilizar antes das fontes incluídas`,
    preferText: "utilizar antes das fontes incluídas",
    replace: (file) => `Substituir «${file}» por uma edição mais recente`,
    export: (file) => `Exportar «${file}»`,
    remove: (file) => `Eliminar «${file}»`,
    removed: (file) => `«${file}» foi eliminado.`,
    undo: "Anular",
    acts: { show: "Mostrar", replace: "Substituir…", export: "Exportar…", remove: "Eliminar" },
    newer: "A edição mais recente",
    kept: "São conservados, também sem ligação, até que os elimine.",
    notKept:
      "Este navegador não guarda nada para esta página, porque a janela é privada ou o seu armazenamento está bloqueado ou cheio: os dados ficam aqui até que a página seja fechada ou recarregada.",
    broken: (file) => `«${file}» já não pode ser lido neste dispositivo. Elimine-o aqui e abra de novo o ficheiro.`,
    forms: {
      folder: "Pasta de dados (.zip)",
      csv: "CSV",
      xlsx: "XLSX",
      sdmx: "SDMX-CSV",
      jsonstat: "JSON-stat",
    },
    revised: (count, added, gone) =>
      count + added + gone === 0
        ? "A edição mais recente tem os mesmos valores."
        : `A edição mais recente altera ${many(count, "valor", "valores")}, acrescenta ${number(added)} e omite ${number(gone)}.`,
    takeNew: "Substituir",
    keepOld: "Manter a edição anterior",
  },
};
