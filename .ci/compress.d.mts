export function compress(folder: string): Promise<Readonly<Record<"files" | "plain" | "br" | "gz", number>>>;
