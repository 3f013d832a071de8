/** Why nothing of a file can be read. */
export type Refused =
  | "empty"
  | "too large"
  | "password"
  | "damaged"
  | "picture"
  | "document"
  | "program"
  | "no table"
  | "unknown json"
  | "nothing in it"
  | "unreadable";
