const ownMachine = /^(localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

/** Where the site lives, so that a picture can lead back to it; null where that would lead nowhere. */
export function homeOf(
  home: string | null,
  { protocol, hostname, origin, pathname }: Pick<Location, "protocol" | "hostname" | "origin" | "pathname">,
): string | null {
  if (home !== null) return home;
  return /^https?:$/.test(protocol) && !ownMachine.test(hostname) ? `${origin}${pathname}` : null;
}
