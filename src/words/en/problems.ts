import type { Messages } from "../language/messages";

export const problems: Messages["problems"] = {
  nothing: "The data could not be read",
  nothingRest: "Without these there is nothing to draw; the link keeps what was asked.",
  rest: "What could be read is shown; nothing was lost.",
  retry: "Try again",
  cancel: "Cancel",
  late: "The data are slow to come.",
  copy: "Copy the message",
  one: "One part of the data could not be read",
  edition: "The data are not the catalog’s edition",
  several: (count) => `${count} parts of the data could not be read`,
  file: (path) => `${path} could not be read`,
  reason: (english) => english,
  more: (count) => `And ${count} more.`,
  show: (reporter) => `Show ${reporter} instead`,
  noLanguage: (language) => `The texts in “${language}” could not be fetched`,
  editionText: (files) => `${files}: sound and in use, but not the file that the catalog of this edition describes.`,
};
