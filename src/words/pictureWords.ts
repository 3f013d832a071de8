import type { Language } from "../core/area";

/** What is said of a picture made from figures of a reader's own that are not on the device. */
export interface PictureWords {
  readonly title: (files: string, several: boolean) => string;
  readonly text: string;
  readonly use: string;
}

export const pictureWords: Readonly<Record<Language, PictureWords>> = {
  en: {
    title: (files, several) =>
      several
        ? `The picture was made from the files ${files}, which are not on this device`
        : `The picture was made from the file ${files}, which is not on this device`,
    text: "So its figures cannot be checked here. The picture carries the figures that it shows; they can be used as a file of their own.",
    use: "Use these figures",
  },
  ru: {
    title: (files, several) =>
      several
        ? `Изображение сделано по файлам ${files}, которых нет на этом устройстве`
        : `Изображение сделано по файлу ${files}, которого нет на этом устройстве`,
    text: "Поэтому сверить его показатели здесь нельзя. Изображение хранит показанные на нём показатели; их можно использовать как отдельный файл.",
    use: "Использовать эти данные",
  },
  kk: {
    title: (files, several) =>
      `Сурет ${files} ${several ? "файлдары" : "файлы"} бойынша жасалған, ол${several ? "ар" : ""} бұл құрылғыда жоқ`,
    text: "Сондықтан оның көрсеткіштерін мұнда салыстыру мүмкін емес. Суреттің өзінде көрсетілген деректер сақталған; оларды жеке файл ретінде пайдалануға болады.",
    use: "Осы деректерді пайдалану",
  },
  es: {
    title: (files, several) =>
      several
        ? `La imagen se hizo a partir de los archivos ${files}, que no están en este dispositivo`
        : `La imagen se hizo a partir del archivo ${files}, que no está en este dispositivo`,
    text: "Por eso sus cifras no se pueden comprobar aquí. La imagen lleva las cifras que muestra; se pueden usar como un archivo propio.",
    use: "Usar estas cifras",
  },
  pt: {
    title: (files, several) =>
      several
        ? `A imagem foi feita a partir dos ficheiros ${files}, que não estão neste dispositivo`
        : `A imagem foi feita a partir do ficheiro ${files}, que não está neste dispositivo`,
    text: "Por isso os seus valores não podem ser verificados aqui. A imagem traz os valores que mostra; podem ser usados como um ficheiro próprio.",
    use: "Usar estes valores",
  },
};
