// Recharts listens to mouse, touch and keys for its tooltips, of which the charts here have none: they are explored by marks
// of their own. This module stands in for its listeners, 5.5 kB with what they bring.

const named = (type: string) => (payload?: unknown) => ({ type, payload });
const passing = { middleware: () => (next: (action: unknown) => unknown) => (action: unknown) => next(action) };

export const mouseClickAction = named("mouseClick");
export const mouseMoveAction = named("mouseMove");
export const keyDownAction = named("keyDown");
export const focusAction = named("focus");
export const blurAction = named("blur");
export const externalEventAction = named("externalEvent");
export const touchEventAction = named("touchMove");
export const mouseClickMiddleware = passing;
export const mouseMoveMiddleware = passing;
export const keyboardEventsMiddleware = passing;
export const externalEventsMiddleware = passing;
export const touchEventMiddleware = passing;
