import type { OfflineWords } from "../language/offline";

export const offline: OfflineWords = {
  page: {
    coming: "This page is being kept on this device, so that it opens without a network.",
    kept: "This page is kept on this device, with the figures that you have looked at. It opens without a network.",
    refused:
      "This page opens with a network only. The browser does not keep it: the window is private, its storage is blocked or full, or the address does not begin with https.",
  },
  size: (megabytes) => `${megabytes}\u00A0MB`,
  part: (kept, all, version) => `${kept} of ${all} of figures are kept, version ${version} of the data.`,
  whole: (all, version) => `All figures are kept, ${all}, version ${version} of the data.`,
  other: (version) => `All figures of version ${version} are kept as well.`,
  keep: (size) => `Keep all for offline: ${size}`,
  keeping: "Keeping all figures for offline",
  progress: (kept, all) => `${kept} of ${all}`,
  cancel: "Cancel",
  remove: "Remove what was kept for offline",
  hindrances: {
    full: "There is no room left on this device. What has come is kept, and nothing else was lost. Make room, then keep the rest.",
    unreached: "A file could not be fetched. What has come is kept. Keep the rest when the network is back.",
    renewed: "The data were renewed on the server meanwhile. Load the page again, then keep the new version.",
  },
  renewed: {
    title: "A new edition is ready",
    text: "What you see stays as it is until you load the page again.",
    load: "Load it",
    loading: "The new edition is being loaded.",
    later: "Later",
  },
};
