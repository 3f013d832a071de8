/** Of the toolkit, which has no types of its own, what is used here. */
declare module "jsonstat-toolkit" {
  interface Cell {
    readonly value: number | null;
    readonly status: string | null;
  }
  interface Dataset {
    readonly extension: Readonly<Record<string, unknown>>;
    readonly Data: (cell: Readonly<Record<string, string>>) => Cell | null;
    readonly Dimension: (name: string) => {
      readonly Category: (code: string) => { readonly label: string; readonly unit: unknown };
    };
  }
  interface Collection {
    readonly class: string;
    readonly Dataset: () => readonly Dataset[];
  }
  export default function read(json: object): Collection;
}
