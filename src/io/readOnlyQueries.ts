// React Query brings what writes to a server and what reads page after page into every page. This one reads whole files;
// the module stands in for both, 2 kB.

const nothing = async () => {};

export class MutationCache {
  clear = nothing;
  resumePausedMutations = nothing;
}

export const infiniteQueryBehavior = () => undefined;
export const hasNextPage = () => false;
export const hasPreviousPage = () => false;
