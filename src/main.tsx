import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { startTransition, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./fonts/fonts.css";
import "./screens/page/palette.css";
import "./screens/page/base.css";
import "./screens/page/first.css";
// The answer that comes with the page is drawn whole, with what the page itself fetches later.
import "./screens/reference/reference.module.css";
import "./screens/reference/Pieces.module.css";
import "./screens/reference/Reasons.module.css";
import "./screens/reference/VerdictBadge.module.css";
import "./screens/table/figures.module.css";
import "./screens/table/Counted.module.css";
import "./screens/page/Foot.module.css";
import "./ui/Explained.module.css";
import { followFiles } from "./screens/opened/given";
import { App } from "./screens/page/App";
import { takeOver } from "./screens/page/takeOver";
import { followAddress } from "./state/store";

followAddress();
followFiles();

const root = document.getElementById("root");
if (root) {
  const client = new QueryClient();
  takeOver(root, client, () =>
    // In slices: whoever reads the answer that stands may scroll it meanwhile.
    startTransition(() =>
      createRoot(root).render(
        <StrictMode>
          <QueryClientProvider client={client}>
            <App />
          </QueryClientProvider>
        </StrictMode>,
      ),
    ),
  );
}
