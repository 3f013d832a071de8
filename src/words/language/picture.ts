/** How a picture may be broken. */
export type Break = "cut off" | "damaged" | "too long" | "no end";

/** What is said of a picture that comes back: why nothing is taken from it, and where its figures are not here. */
export interface PictureWords {
  /** Sentences without their full stop. */
  readonly refused: Readonly<Record<"too large" | "no picture" | "unreadable", string>> &
    Readonly<Record<"damaged" | "newer" | "foreign", (kind: string) => string>>;
  readonly broken: Readonly<Record<Break, (place: string) => string>>;
  /** Of a picture made from figures of a reader's own that are not on the device. */
  readonly elsewhere: {
    readonly title: (files: string, several: boolean) => string;
    readonly text: string;
    readonly use: string;
  };
}
