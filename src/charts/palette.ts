import { type AnyIndicator, isInvestment, type Measure } from "../core/indicators";

/** Literal colours: what is drawn must not depend on a stylesheet. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly ink2: string;
  readonly rule: string;
  readonly rule2: string;
  readonly fdi: string;
  /** Of what a reader has marked. */
  readonly accent: string;
  readonly mark: Readonly<Record<Measure, string>>;
  readonly text: Readonly<Record<Measure, string>>;
  readonly partners: readonly string[];
  readonly partnerTexts: readonly string[];
}

export const light: Palette = {
  ground: "#FFFFFF",
  ink: "#1A1A1A",
  ink2: "#565653",
  rule: "#DDDDD8",
  rule2: "#8A8A85",
  fdi: "#801650",
  accent: "#0B6B53",
  mark: { turnover: "#5E5E5A", exports: "#12436D", imports: "#F46A25", balance: "#3D3D3D" },
  text: { turnover: "#1A1A1A", exports: "#12436D", imports: "#B4450F", balance: "#3D3D3D" },
  partners: ["#28A197", "#801650", "#A285D1", "#3D3D3D", "#B4450F", "#12436D", "#8A5A00", "#5E5E5A"],
  partnerTexts: ["#1A736C", "#801650", "#6F4FA8", "#3D3D3D", "#B4450F", "#12436D", "#8A5A00", "#5E5E5A"],
};

export const dark: Palette = {
  ground: "#131517",
  ink: "#ECECE8",
  ink2: "#A9ABA8",
  rule: "#2E3236",
  rule2: "#6A6E6C",
  fdi: "#D07BA6",
  accent: "#5FC9A8",
  mark: { turnover: "#B4B7B3", exports: "#9DC8EE", imports: "#E66D30", balance: "#D0D0CC" },
  text: { turnover: "#ECECE8", exports: "#9DC8EE", imports: "#F99A6B", balance: "#D0D0CC" },
  partners: ["#3DBFB3", "#D07BA6", "#B9A3E3", "#D0D0CC", "#F99A6B", "#9DC8EE", "#E0B050", "#B4B7B3"],
  partnerTexts: ["#3DBFB3", "#D07BA6", "#B9A3E3", "#D0D0CC", "#F99A6B", "#9DC8EE", "#E0B050", "#B4B7B3"],
};

/** The colour of a figure, and of its digits. */
export const markOf = ({ mark, fdi }: Palette, indicator: AnyIndicator): string =>
  isInvestment(indicator) ? fdi : mark[indicator];
export const textOf = ({ text, fdi }: Palette, indicator: AnyIndicator): string =>
  isInvestment(indicator) ? fdi : text[indicator];
