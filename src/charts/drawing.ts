/** How a drawing may differ from that of the page. */
export interface DrawingForm {
  /** Whether what was stated stands beside what was counted. */
  readonly stated: boolean;
  /** Rows as low as they can be read, for many of them in a low frame. */
  readonly dense: boolean;
  /** As low as beside a text on paper. */
  readonly low: boolean;
}

export const usualForm: DrawingForm = { stated: true, dense: false, low: false };
