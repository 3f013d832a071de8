/** Whether some text in words is made from what is given. */
type IsMade<T> = T extends string | number | null | readonly unknown[]
  ? false
  : T extends (...given: never) => unknown
    ? true
    : true extends { [K in keyof T]: IsMade<T[K]> }[keyof T]
      ? true
      : false;

/** For each message that is made from something, what it is shown with; the compiler asks for every one. */
export type ExamplesOf<T> = T extends (...given: infer Given) => unknown
  ? readonly Given[]
  : { readonly [K in keyof T as IsMade<T[K]> extends true ? K : never]: ExamplesOf<T[K]> };
