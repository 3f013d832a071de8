import type { Language } from "../core/language";
import { escaped } from "../core/escaped";

/** A figure in the frame of another page. */
export interface Framed {
  /** Of what stands in the frame, and of the page with the same question. */
  readonly address: string;
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: Language;
  /** The file of its picture, beside the page that has the frame. */
  readonly picture: string;
  /** In CSS pixels, until the frame says how high it is. */
  readonly height: number;
}

/** Gives each frame the height that it asks for, and nothing to anyone else; once on a page is enough. */
const follow = `addEventListener("message", ({ source, data }) => {
  for (const frame of document.querySelectorAll("iframe.vis-a-vis"))
    if (frame.contentWindow === source && data?.type === "vis-a-vis:height") frame.height = Math.ceil(data.height);
});`;

/** HTML that shows a figure in a page, and its picture where no script runs. */
export function frameCode({ address, page, title, subtitle, language, picture, height }: Framed): string {
  const attributes = {
    class: "vis-a-vis",
    src: address,
    title,
    lang: language,
    width: "100%",
    height: String(height),
    style: "border: 0",
    loading: "lazy",
    referrerpolicy: "no-referrer",
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const image = `<img src="${escaped(picture)}" alt="${escaped(`${title}. ${subtitle}`)}" style="max-width: 100%">`;
  return [
    `<noscript><p lang="${language}"><a href="${escaped(page)}">${image}</a></p></noscript>`,
    `<iframe${written.join("")}></iframe>`,
    `<script>\n${follow}\n</script>`,
  ].join("\n");
}
