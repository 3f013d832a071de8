import type { PictureWords } from "../language/picture";

export const picture: PictureWords = {
  refused: {
    "too large": "The file is larger than the 20 MB that are read",
    "no picture": "The file is neither a PNG nor an SVG picture",
    unreadable: "The file could not be read: it may be a folder, or have been moved",
    damaged: (kind) => `The figures inside this ${kind} are damaged, so nothing was taken from them`,
    newer: (kind) => `This ${kind} was made by a newer version of Vis-à-Vis. Load the page again to get that version`,
    foreign: (kind) =>
      `This ${kind} carries no figures of Vis-à-Vis. It comes from elsewhere, or a chat, a clipboard or an editor has taken them out; then the address in the picture still leads back`,
  },
  broken: {
    "cut off": (place) => `This PNG is cut off (${place})`,
    damaged: (place) => `This PNG is damaged (${place})`,
    "too long": (place) => `This PNG has longer or more texts than are read (${place})`,
    "no end": () => "This SVG is broken: the figures in it have no end",
  },
  elsewhere: {
    title: (files, several) =>
      several
        ? `The picture was made from the files ${files}, which are not on this device`
        : `The picture was made from the file ${files}, which is not on this device`,
    text: "So its figures cannot be checked here. The picture carries the figures that it shows; they can be used as a file of their own.",
    use: "Use these figures",
  },
};
