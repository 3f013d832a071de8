/** Why a file of the data did not come: the sentence, and its parts by the English of the loader. */
interface Unreached {
  readonly sentence: string;
  readonly offline: string;
  readonly silent: (seconds: string) => string;
  readonly mute: string;
}

/** What the loader says of a file that did not come, in the words of a language; what it says of its contents stays. */
export const unreachedIn =
  ({ sentence, offline, silent, mute }: Unreached) =>
  (english: string): string =>
    english
      .replace("could not be fetched", sentence)
      .replace("there is no network", offline)
      .replace("the server did not answer", mute)
      .replace(/the server was silent for (\d+) seconds/, (_, seconds: string) => silent(seconds));
