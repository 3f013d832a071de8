/** The SHA-256 of some bytes in hexadecimal digits; null where the browser does not hash. */
export async function sha256(bytes: ArrayBuffer): Promise<string | null> {
  // Browsers offer hashing on secure origins and on localhost alone.
  if (typeof crypto === "undefined" || !crypto.subtle) return null;
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)).catch(() => null);
  return digest && Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
