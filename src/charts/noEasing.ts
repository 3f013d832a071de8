// Recharts computes curves and springs by which its marks move, though an animation that is switched off asks for none.
// Nothing moves here; this module stands in for them.

export const createEasingFunction = () => null;
