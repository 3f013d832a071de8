// @vitest-environment jsdom
import "../../ui/dom";
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Valued } from "../../../src/screens/about/Valued";
import { grammars } from "../../words/grammar/all";

test.each(grammars)(
  "the unit of the figures in $tag reads as it is written, and both values can be opened",
  ({ ui }) => {
    const unit = ui.unit("…");
    const { container } = render(<Valued text={unit} />);
    expect(container).toHaveTextContent(unit);
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^(FOB|ФОБ)$/),
      expect.stringMatching(/^(CIF|СИФ)$/),
    ]);
  },
);

test("a text without them is left as it is", () => {
  render(<Valued text="million US dollars" />);
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});
