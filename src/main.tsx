import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./fonts/fonts.css";
import "./screens/page/page.css";
import "./screens/page/first.css";
import { App } from "./screens/page/App";
import { takeOver } from "./screens/page/takeOver";
import { followAddress } from "./state/store";

followAddress();

const root = document.getElementById("root");
if (root) {
  const client = new QueryClient();
  takeOver(root, client);
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
