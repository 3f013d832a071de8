/** What the dialog of export says. */
export interface ExportWords {
  readonly title: string;
  readonly close: string;
  readonly format: string;
  readonly forExcel: string;
  readonly shape: string;
  readonly shapes: Readonly<Record<"slide" | "page" | "square" | "social" | "custom", string>>;
  readonly size: string;
  readonly width: string;
  readonly height: string;
  readonly density: string;
  readonly show: string;
  readonly parts: Readonly<Record<"title" | "stated" | "notes" | "code", string>>;
  readonly noHome: string;
  readonly ground: string;
  readonly white: string;
  readonly transparent: string;
  readonly copyForDocument: string;
  readonly nothing: string;
  readonly drawing: string;
  readonly small: string;
  readonly pictureSaved: string;
  readonly figuresSaved: string;
  readonly pictureCopied: string;
  readonly allCopied: string;
  readonly clipboardClosed: string;
  readonly limits: (least: number, most: string) => string;
  readonly preview: (title: string) => string;
  readonly notDrawn: (reason: string) => string;
  readonly carries: (figures: number, sources: number) => string;
  /** The page as one file that opens without a network. */
  readonly oneFile: { readonly save: string; readonly note: string; readonly saved: string };
  readonly rows: (name: string, count: number) => string;
  readonly savedInstead: (reason: string) => string;
  readonly drawn: (date: string, version: string) => string;
}
