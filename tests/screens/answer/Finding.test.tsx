// @vitest-environment jsdom
import "../../ui/dom";
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { Announcement, Finding } from "../../../src/screens/answer/Finding";

const Page = ({ title }: { readonly title: string }) => (
  <>
    <Announcement />
    <Finding title={title} />
  </>
);

test("a headline is the title of the document; the first is read with the page, each further one is announced", () => {
  const { container, rerender } = render(<Page title="Turnover fell" />);
  const announced = container.querySelector('[aria-live="polite"]');
  expect(document.title).toBe("Turnover fell · Vis-à-Vis");
  expect(announced).toBeEmptyDOMElement();
  rerender(<Page title="Turnover rose" />);
  expect(document.title).toBe("Turnover rose · Vis-à-Vis");
  expect(announced).toHaveTextContent("Turnover rose");
});
