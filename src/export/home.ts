/** IPv4 addresses that lead to this machine, or to one of the house, and to nobody's from outside. */
const privateAddress =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\..+$/;
/** The same of IPv6: none, this machine, unique local and link-local, or an IPv4 address within. */
const privateAddress6 = /^\[(?:::1?|f[cd].*|fe[89ab].*|::ffff:.*)\]$/;
/** Names that are given out within a house: those of one word, and the endings kept for it. */
const privateName = /^[^.[]*$|\.(?:localhost|local|internal|intranet|private|corp|home|lan|home\.arpa|test)$/;

const isPrivate = (hostname: string): boolean =>
  (/^[\d.]+$/.test(hostname) && privateAddress.test(hostname)) ||
  privateAddress6.test(hostname) ||
  privateName.test(hostname.replace(/\.$/, ""));

/** Where the site lives, so that a picture can lead back to it; null where that would lead nowhere. */
export function homeOf(
  home: string | null,
  { protocol, hostname, origin, pathname }: Pick<Location, "protocol" | "hostname" | "origin" | "pathname">,
): string | null {
  if (home !== null) return home;
  return /^https?:$/.test(protocol) && !isPrivate(hostname) ? `${origin}${pathname}` : null;
}
