import { expect, test } from "vitest";
import { viewNames, views } from "../../src/core/question";
import { figureFor } from "../../src/embed/figures";
import { defaultView } from "../../src/state/view";

test.each(viewNames)("“%s” has a figure for a frame where it is one drawing, of trade and of investment", (view) => {
  for (const investment of [null, "stated"] as const) {
    const figure = figureFor({ ...defaultView, view, investment });
    expect(figure !== null).toBe(views[view].isDrawing);
  }
});
