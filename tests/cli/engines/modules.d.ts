// What is used of the engines, so that types can be checked where they are not installed.
declare module "chdb" {
  export class Session {
    query(sql: string, format?: string): string;
    cleanup(): void;
  }
}

declare module "node-sql-parser/build/trino.js" {
  const trino: {
    readonly Parser: new () => {
      /** Throws where the text is none of the dialect. */
      astify(sql: string, options: { readonly database: "trino" }): unknown;
    };
  };
  export default trino;
}
