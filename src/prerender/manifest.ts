import { dark, light } from "../charts/palette";
import type { Grammar } from "../words/language/grammar";

/** Where the description of the application lies, for browsers that install it. */
export const manifestFile = "manifest.webmanifest";

/** The pictures of the application, drawn by `node .ci/icons.mjs`: on a ground of their own, with or without room around. */
export const icons = [
  "icon.svg",
  "icon-192.png",
  "icon-512.png",
  "icon-maskable-512.png",
  "apple-touch-icon.png",
] as const;

/** The application as a browser installs it; addresses are relative, so that it may lie under any path. */
export const manifestOf = ({ language, ui }: Grammar): string =>
  JSON.stringify(
    {
      id: "./",
      start_url: "./",
      scope: "./",
      name: "Vis-à-Vis",
      short_name: "Vis-à-Vis",
      description: ui.description,
      lang: language,
      dir: "ltr",
      display: "standalone",
      // With Back and Reload, where a browser offers them.
      display_override: ["minimal-ui"],
      theme_color: light.ground,
      background_color: light.ground,
      categories: ["business", "education", "government"],
      icons: [
        { src: "./icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
        { src: "./icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
        { src: "./icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
        { src: "./icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      ],
    },
    null,
    2,
  );

const inHead = [
  `<link rel="manifest" href="./${manifestFile}">`,
  `<link rel="icon" href="./icon.svg" type="image/svg+xml">`,
  `<link rel="apple-touch-icon" href="./apple-touch-icon.png">`,
  `<meta name="theme-color" media="(prefers-color-scheme: light)" content="${light.ground}">`,
  `<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${dark.ground}">`,
];

/** A page that says of itself how it is installed, with its pictures and the colours of its ground. */
export function installable(page: string): string {
  const icon = /<link rel="icon"[^>]*>/;
  if (!icon.test(page)) throw new Error("index.html has no icon");
  return page.replace(icon, inHead.join("\n    "));
}
