// @vitest-environment jsdom
import "./dom";
import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ReactNode, Suspense } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Boundary } from "../../src/ui/Boundary";
import { fetchedLater, fetchedOr } from "../../src/ui/fetchedLater";

const words = {
  title: "Not shown",
  reload: "Load again",
  retry: "Try again",
  unfetched: "No code",
  text: "Nothing is lost",
};

// React prints what a boundary catches.
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => {
  vi.restoreAllMocks();
  document.head.replaceChildren();
});

const kept = (children: ReactNode, faces: typeof words | null = words, about?: unknown) => (
  <Boundary words={faces} about={about}>
    <Suspense>{children}</Suspense>
  </Boundary>
);

/** A part whose code cannot be fetched until the line is mended, and how often it was asked for. */
function part(reason = "Failed to fetch dynamically imported module") {
  const line = { isDown: true, asked: 0 };
  const Later = fetchedLater(() => {
    line.asked += 1;
    return line.isDown ? Promise.reject(new TypeError(reason)) : Promise.resolve(() => <p>Here it is</p>);
  });
  return { line, Later };
}

const theLineIsBack = () => act(() => void window.dispatchEvent(new Event("online")));

describe("a part whose code cannot be fetched", () => {
  test("says so once, and is there when it is tried again", async () => {
    const { line, Later } = part();
    render(kept(<Later />));
    expect(await screen.findByRole("alert")).toHaveTextContent("Not shownNo code");
    expect(line.asked).toBe(1);
    line.isDown = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("Here it is")).toBeVisible();
  });

  test("is fetched as soon as the line is back", async () => {
    const { line, Later } = part();
    render(kept(<Later />));
    await screen.findByRole("alert");
    line.isDown = false;
    theLineIsBack();
    expect(await screen.findByText("Here it is")).toBeVisible();
  });

  test("says so again where it fails again", async () => {
    const { line, Later } = part();
    render(kept(<Later />));
    await screen.findByRole("alert");
    theLineIsBack();
    expect(await screen.findByRole("alert")).toBeVisible();
    expect(line.asked).toBe(2);
  });

  test("is fetched anew when it is shown in another place", async () => {
    const { line, Later } = part();
    const first = render(kept(<Later />));
    await screen.findByRole("alert");
    first.unmount();
    line.isDown = false;
    render(kept(<Later />));
    expect(await screen.findByText("Here it is")).toBeVisible();
  });

  test("is done without in silence where nothing is to be said, until the line is back", async () => {
    const { line, Later } = part();
    const { container } = render(kept(<Later />, null));
    await act(async () => {});
    expect(line.asked).toBe(1);
    expect(container).toBeEmptyDOMElement();
    line.isDown = false;
    theLineIsBack();
    expect(await screen.findByText("Here it is")).toBeVisible();
  });

  test("leaves no link to a stylesheet behind that would pass for loaded", async () => {
    const link = document.head.appendChild(document.createElement("link"));
    link.rel = "stylesheet";
    link.href = "./assets/Map.css";
    const { Later } = part(`Unable to preload CSS for ${link.href}`);
    render(kept(<Later />));
    await screen.findByRole("alert");
    expect(document.head).toBeEmptyDOMElement();
  });
});

test.each([
  "Failed to fetch dynamically imported module: https://trade.example/assets/about-1.js",
  "error loading dynamically imported module: https://trade.example/assets/about-1.js",
  "Importing a module script failed.",
  "Unable to preload CSS for /assets/About-1.css",
])("texts that do not come are as code that does not: “%s”", async (reason) => {
  const line = { isDown: true };
  const Texts = () => {
    if (line.isDown) throw new Error(reason);
    return <p>Here it is</p>;
  };
  render(kept(<Texts />));
  expect(screen.getByRole("alert")).toHaveTextContent(/^Not shownNo code/);
  line.isDown = false;
  theLineIsBack();
  expect(await screen.findByText("Here it is")).toBeVisible();
});

describe("a part that fails", () => {
  const Failing = ({ on }: { readonly on: string }) => {
    if (on === "Spain") throw new Error("of Spain");
    return <p>{on}</p>;
  };

  test("says so without what a developer would say, and is shown again once it is to speak of something else", () => {
    const { rerender } = render(kept(<Failing on="Spain" />, words, "Spain"));
    expect(screen.getByRole("alert")).toHaveTextContent(/^Not shownNothing is lostTry againLoad again$/);
    rerender(kept(<Failing on="Portugal" />, words, "Portugal"));
    expect(screen.getByText("Portugal")).toBeVisible();
  });

  test("is not tried again because the line is back", () => {
    render(kept(<Failing on="Spain" />));
    theLineIsBack();
    expect(screen.getByRole("alert")).toBeVisible();
  });
});

test("code that an action needs fails with the words that it is given", async () => {
  await expect(fetchedOr(() => Promise.reject(new TypeError("404")), "No code")).rejects.toThrow("No code");
  expect(await fetchedOr(() => Promise.resolve(1), "No code")).toBe(1);
});
