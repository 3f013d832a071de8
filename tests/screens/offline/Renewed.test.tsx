// @vitest-environment jsdom
import "../../ui/dom";
import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Suspense } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { Renewed } from "../../../src/screens/offline/Renewed";

afterEach(() => vi.unstubAllGlobals());

test("a new edition that is on its way says so, and can no longer be asked for or put off", async () => {
  const getRegistration = vi.fn<() => Promise<never>>(() => new Promise<never>(() => undefined));
  vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { serviceWorker: { getRegistration } }));
  await act(async () =>
    render(
      <Suspense>
        <Renewed onLater={() => undefined} />
      </Suspense>,
    ),
  );
  await userEvent.click(await screen.findByRole("button", { name: "Load it" }));
  expect(getRegistration).toHaveBeenCalledOnce();
  expect(screen.getByRole("status")).toHaveTextContent("The new edition is being loaded.");
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});
