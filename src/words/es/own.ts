import { findings as findingWords } from "./findings";
import { many, number } from "./forms/numbers";
import { noBreak } from "../language/shared";
import type { OwnWords } from "../language/own";

export const own: OwnWords = {
  reading: (file, percent, rows) =>
    `Leyendo «${file}»: ${percent}${noBreak}%${rows > 0 ? `, ${many(rows, "fila", "filas")}` : ""}`,
  cancel: "Cancelar",
  stays: "No se envía nada: los archivos se leen en este dispositivo y sus datos permanecen en él.",
  title: "Su archivo",
  figures: (count) => many(count, "cifra", "cifras"),
  statements: (count) => many(count, "comunicado", "comunicados"),
  what: (parts, counted) => `${parts.join(", ")}: ${counted}`,
  kinds: {
    year: (periods) => `por años (${periods})`,
    half: (periods) => `por semestres (${periods})`,
    quarter: (periods) => `por trimestres (${periods})`,
    month: (periods) => `por meses (${periods})`,
    part: (periods) => `por partes del año (${periods})`,
  },
  partners: (count) => many(count, "socio", "socios"),
  reporters: (count) => many(count, "país declarante", "países declarantes"),
  indicators: {
    turnover: "intercambio comercial",
    exports: "exportaciones",
    imports: "importaciones",
    fdiGrossInflow: "entrada bruta de inversión directa",
    fdiInwardPosition: "posición de inversión directa en el país",
    fdiOutwardPosition: "posición de inversión directa en el exterior",
  },
  inEuros: "en euros",
  take: "Utilizar estos datos",
  takeAll: (files) => `Utilizar los datos de ${many(files, "archivo", "archivos")}`,
  dismiss: "Cerrar",
  forgetNames: (names) => `Olvidar lo dicho de ${many(names, "nombre", "nombres")}`,
  leaveOut: "No utilizar este archivo",
  nothingUsable: "No se puede utilizar ninguna cifra de este archivo.",
  findings: findingWords,
  look: "Lo que conviene revisar",
  sound: "No hay nada que señalar.",
  andMore: (count) => `y ${number(count)} más`,
  copyReport: "Copiar estas observaciones",
  downloadReport: "Descargar estas observaciones",
  copied: "Copiado.",
  means: (name) => `País que se designa con «${name}»`,
  noCountry: "no es un país, no utilizar",
  undecided: "sin decidir",
  stands: (what) => `Valor que se utiliza para ${what}`,
  neither: "ninguno de ellos",
  refused: {
    empty: (file) => `«${file}» está vacío.`,
    "too large": (file) => `«${file}» es demasiado grande para leerlo aquí. Abra solo una parte o descomprímalo antes.`,
    password: (file) => `«${file}» está protegido con contraseña. Guárdelo sin ella y ábralo de nuevo.`,
    damaged: (file) => `«${file}» está dañado o incompleto. Descárguelo otra vez.`,
    picture: (file) => `«${file}» es una imagen, no una tabla. Abra la tabla a partir de la cual se hizo.`,
    document: (file) =>
      `«${file}» es un documento, no una tabla. Copie su tabla y péguela aquí, o guárdela como CSV o XLSX.`,
    program: (file) => `«${file}» es un programa, no una tabla.`,
    "no table": (file) => `«${file}» no es una tabla: una de sus líneas es demasiado larga.`,
    "unknown json": (file) =>
      `«${file}» es un JSON con una estructura que aquí no se conoce. Se pueden leer SDMX-JSON, JSON-stat, UN Comtrade y los archivos de Vis-à-Vis.`,
    "nothing in it": (file) => `En el archivo comprimido «${file}» no hay nada que se pueda leer.`,
    unreadable: (file) =>
      `No se ha podido leer «${file}»: puede que sea una carpeta, o que se haya movido o eliminado.`,
  },
  unchanged: "Lo que se muestra no ha cambiado.",
  yours: {
    title: "Sus datos",
    close: "Cerrar",
    add: "Abrir otro archivo",
    about: (counted, size, date) => `${counted}, ${size}, leído el ${date}`,
    bytes: { kB: "kB", MB: "MB" },
    name: (file) => `Nombre de «${file}»`,
    show: (file) => `Mostrar «${file}»`,
    prefer: (file) => `«${file}»: utilizar antes que las fuentes incluidas`,
    preferText: "utilizar antes que las fuentes incluidas",
    replace: (file) => `Sustituir «${file}» por una edición más reciente`,
    export: (file) => `Exportar «${file}»`,
    remove: (file) => `Eliminar «${file}»`,
    removed: (file) => `Se ha eliminado «${file}».`,
    undo: "Deshacer",
    acts: { show: "Mostrar", replace: "Sustituir…", export: "Exportar…", remove: "Eliminar" },
    newer: "La edición más reciente",
    kept: "Se conservan, también sin conexión, hasta que usted los elimine.",
    notKept:
      "Este navegador no guarda nada para esta página, porque la ventana es privada o su almacenamiento está bloqueado o lleno: los datos estarán aquí hasta que la página se cierre o se vuelva a cargar.",
    broken: (file) => `«${file}» ya no se puede leer en este dispositivo. Elimínelo aquí y abra de nuevo el archivo.`,
    forms: {
      folder: "Carpeta de datos (.zip)",
      csv: "CSV",
      xlsx: "XLSX",
      sdmx: "SDMX-CSV",
      jsonstat: "JSON-stat",
    },
    revised: (count, added, gone) =>
      count + added + gone === 0
        ? "La edición más reciente tiene las mismas cifras."
        : `La edición más reciente modifica ${many(count, "cifra", "cifras")}, añade ${number(added)} y omite ${number(gone)}.`,
    takeNew: "Sustituir",
    keepOld: "Conservar la edición anterior",
  },
};
