import { useQueryClient } from "@tanstack/react-query";
import { Suspense, useEffect, useState } from "react";
import { keepPage, offline, sparesLine } from "../../io/offline/registration";
import { usedBy } from "../../io/offline/usedBy";
import { useChoices } from "../../state/store";
import { Boundary } from "../../ui/Boundary";
import { useTheme } from "../page/useTheme";
import { Renewed } from "./Renewed";

/** What makes the page an application: it is kept on the device, its window has its colour, and new editions are announced. */
export function Application() {
  const client = useQueryClient();
  const { ground } = useTheme(useChoices(({ view }) => view.theme)).palette;
  const isRenewed = offline((state) => state.isRenewed);
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    if (!sparesLine()) keepPage(usedBy(client));
  }, [client]);
  useEffect(() => {
    for (const colour of document.querySelectorAll('meta[name="theme-color"]')) colour.setAttribute("content", ground);
  }, [ground]);
  if (!isRenewed || isLater) return null;
  return (
    <Boundary words={null}>
      <Suspense>
        <Renewed onLater={() => setLater(true)} />
      </Suspense>
    </Boundary>
  );
}
