interface Policy {
  readonly createScriptURL: (address: string) => string;
}

interface Policies {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

/** Only what comes with the page, or what it made itself, may run in it. */
function own(address: string): string {
  const { protocol, origin } = new URL(address, location.href);
  if (protocol !== "blob:" && origin !== location.origin) throw new Error(`no script of this page: ${address}`);
  return address;
}

const policies = (globalThis as { readonly trustedTypes?: Policies }).trustedTypes;
const policy = policies?.createPolicy("vis-a-vis", { createScriptURL: own }) ?? { createScriptURL: own };

/** The address of a script of the page, for a browser that runs no other. */
export const trusted = (address: string): string => policy.createScriptURL(address);
