// What is used of the libraries that we are compared with, so that types can be checked where they are not installed.
declare module "@observablehq/plot" {
  type Mark = object;
  type Channels = Readonly<Record<string, unknown>>;
  export function barX(places: readonly number[], channels: Channels): Mark;
  export function text(places: readonly number[], channels: Channels): Mark;
  export function plot(options: Channels & { readonly marks: readonly Mark[] }): SVGSVGElement | HTMLElement;
}

declare module "@zumer/snapdom" {
  export const snapdom: {
    toBlob(element: HTMLElement, options: { readonly type: "png"; readonly scale: number }): Promise<Blob>;
  };
}

declare module "echarts" {
  interface Chart {
    setOption(option: object): void;
    getZr(): { flush(): void };
    dispose(): void;
  }
  interface Size {
    readonly renderer: "svg" | "canvas";
    readonly width: number;
    readonly height: number;
  }
  export function init(box: HTMLElement, theme: null, size: Size): Chart;
}

declare module "html-to-image" {
  export function toBlob(element: HTMLElement, options: { readonly pixelRatio: number }): Promise<Blob | null>;
}

declare module "modern-screenshot" {
  export function domToBlob(element: HTMLElement, options: { readonly scale: number }): Promise<Blob>;
}
