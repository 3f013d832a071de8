/** What a figure in the frame of another page says, and the dialog that gives the code of such a frame. */
export interface EmbedWords {
  /** Leads to the page with the same question. */
  readonly open: string;
  /** Of a view that is no single figure. */
  readonly notHere: string;
  /** Of a question on which the data hold nothing. */
  readonly nothing: string;
  /** Of partners that a drawing has no room for: all of them are on the page. */
  readonly more: (count: number) => string;
  readonly copy: string;
  readonly copied: string;
  /** Of a site that nobody else can reach. */
  readonly noAddress: string;
  /** `picture`: the name under which a PNG is saved. */
  readonly note: (picture: string) => string;
}
