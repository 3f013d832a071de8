import type { HtmlTagDescriptor, Rolldown } from "vite";
import { languages } from "../core/language.ts";

/** The typefaces that a language is set in, beside the latin one that the page names. */
const scripts: Readonly<Record<string, readonly string[]>> = { ru: ["cyrillic"], kk: ["cyrillic", "kazakh"] };

/** What is asked for beside the page's own script: a module, and all that it imports. */
function modules(bundle: Rolldown.OutputBundle, source: RegExp): string[] {
  const found = new Set<string>();
  const add = (name: string) => {
    const chunk = bundle[name];
    if (chunk?.type !== "chunk" || chunk.isEntry || found.has(name)) return;
    found.add(name);
    chunk.imports.forEach(add);
  };
  for (const chunk of Object.values(bundle))
    if (chunk.type === "chunk" && source.test(chunk.facadeModuleId ?? "")) add(chunk.fileName);
  return [...found];
}

const fonts = (bundle: Rolldown.OutputBundle, language: string, families: readonly string[]): string[] =>
  Object.keys(bundle).filter((name) =>
    families.some((family) => scripts[language]?.some((script) => name.includes(`/vv-${family}-${script}-`))),
  );

const link = (name: string): HtmlTagDescriptor => ({
  tag: "link",
  attrs: {
    ...(name.endsWith(".js")
      ? { rel: "modulepreload", fetchpriority: "low" }
      : { rel: "preload", as: "font", type: "font/woff2" }),
    crossorigin: "",
    href: `./${name}`,
  },
});

/**
 * What the first script asks for at once, by what it finds out: the words and typefaces of a language, and what the
 * usual answer needs beside the page's own script. Each stands in a template, `ahead-kk`, from which nothing is fetched.
 */
export const ahead = (bundle: Rolldown.OutputBundle, families: readonly string[]): HtmlTagDescriptor[] =>
  [
    ["usual", modules(bundle, /\/screens\/compare\/Evidence\.tsx$/)] as const,
    ...languages.map((language) => {
      const words = modules(bundle, new RegExp(`/words/${language}/grammar\\.ts$`));
      return [language, [...words, ...fonts(bundle, language, families)]] as const;
    }),
  ]
    .filter(([, files]) => files.length > 0)
    .map(([name, files]) => ({ tag: "template", attrs: { id: `ahead-${name}` }, children: files.map(link) }));
