import { create } from "zustand";
import { persist } from "zustand/middleware";
import { isObject, type JsonObject } from "../core/json";
import { keptOnDevice } from "./keptOnDevice";
import { languages, type Language } from "../core/language";

export const formats = ["png", "svg", "csv", "csv-excel", "xlsx"] as const;
export type ExportFormat = (typeof formats)[number];
export const shapeNames = ["slide", "page", "square", "social", "custom"] as const;
export type ShapeName = (typeof shapeNames)[number];

/** How a reader wants figures to be exported; the picture's parts are those of the dialog. */
export interface ExportChoices {
  readonly format: ExportFormat;
  readonly shape: ShapeName;
  readonly width: number;
  readonly height: number;
  readonly density: number;
  readonly opaque: boolean;
  /** The language of the picture; null: that of the page. */
  readonly language: Language | null;
  readonly title: boolean;
  readonly stated: boolean;
  readonly notes: boolean;
  readonly code: boolean;
}

export const defaultChoices: ExportChoices = {
  format: "png",
  shape: "slide",
  width: 1600,
  height: 900,
  density: 2,
  opaque: true,
  language: null,
  title: true,
  stated: true,
  notes: true,
  code: true,
};

/** What was kept of an earlier visit, with the default for all that is not sound. */
export function soundChoices(kept: unknown): ExportChoices {
  const record: JsonObject = isObject(kept) ? kept : {};
  const isSound: { readonly [K in keyof ExportChoices]: (value: unknown) => boolean } = {
    format: (value) => (formats as readonly unknown[]).includes(value),
    shape: (value) => (shapeNames as readonly unknown[]).includes(value),
    width: Number.isInteger,
    height: Number.isInteger,
    density: (value) => [1, 2, 3, 4].includes(value as number),
    opaque: isSwitch,
    language: (value) => (languages as readonly unknown[]).includes(value),
    title: isSwitch,
    stated: isSwitch,
    notes: isSwitch,
    code: isSwitch,
  };
  const keys = Object.keys(defaultChoices) as (keyof ExportChoices)[];
  const sound = keys.filter((key) => isSound[key](record[key])).map((key) => [key, record[key]]);
  return { ...defaultChoices, ...(Object.fromEntries(sound) as Partial<ExportChoices>) };
}

const isSwitch = (value: unknown): boolean => typeof value === "boolean";

/** The choices of the export dialog, kept in this browser from one visit to the next. */
export const useExportChoices = create<ExportChoices>()(
  persist(() => defaultChoices, {
    name: "visavis-export",
    storage: keptOnDevice,
    merge: (kept) => soundChoices(kept),
  }),
);

export const chooseExport = (part: Partial<ExportChoices>) => useExportChoices.setState(part);
