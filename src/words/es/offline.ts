import type { OfflineWords } from "../language/offline";

export const offline: OfflineWords = {
  page: {
    coming: "Esta página se está guardando en este dispositivo para que se abra sin conexión.",
    kept: "Esta página está guardada en este dispositivo, con los datos que ha consultado. Se abre sin conexión.",
    refused:
      "Esta página solo se abre con conexión. El navegador no la guarda: la ventana es privada, su almacenamiento está bloqueado o lleno, o la dirección no empieza por https.",
  },
  size: (megabytes) => `${megabytes}\u00A0MB`,
  part: (kept, all, version) => `Datos guardados: ${kept} de ${all}, versión ${version}.`,
  whole: (all, version) => `Están guardados todos los datos: ${all}, versión ${version}.`,
  other: (version) => `También están guardados todos los datos de la versión ${version}.`,
  keep: (size) => `Guardar todo para usar sin conexión: ${size}`,
  keeping: "Se guardan todos los datos para usarlos sin conexión",
  progress: (kept, all) => `${kept} de ${all}`,
  cancel: "Cancelar",
  remove: "Eliminar lo guardado para usar sin conexión",
  hindrances: {
    full: "No queda espacio en este dispositivo. Lo recibido está guardado y no se ha perdido nada más. Libere espacio y guarde el resto.",
    unreached:
      "No se ha podido obtener un archivo. Lo recibido está guardado. Guarde el resto cuando vuelva la conexión.",
    renewed:
      "Entretanto los datos se han renovado en el servidor. Vuelva a cargar la página y guarde la nueva versión.",
  },
  renewed: {
    title: "Hay una nueva edición",
    text: "Lo que ve no cambia hasta que vuelva a cargar la página.",
    load: "Volver a cargar",
    loading: "Se está cargando la nueva edición.",
    later: "Más tarde",
  },
};
