// Recharts can move the tooltips of several charts together, and brings a library of events for it. The charts here are
// explored one by one; this module stands in for eventemitter3 and its 1.5 kB.

const nothing = () => undefined;

// The package exports it so.
// oxlint-disable-next-line import/no-default-export
export default class Silence {
  on = nothing;
  off = nothing;
  emit = nothing;
}
