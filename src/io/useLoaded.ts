import { useQuery } from "@tanstack/react-query";
import { loadDataset } from "./load";

// Labels are measured before they are placed, so the first drawing waits a moment for the typeface.
const typeface = () =>
  typeof document === "undefined" || !document.fonts
    ? Promise.resolve()
    : Promise.race([
        Promise.all(
          ["400 14px 'VV Sans'", "600 14px 'VV Sans'", "400 28px 'VV Serif'"].map((font) => document.fonts.load(font)),
        ),
        new Promise((resolve) => setTimeout(resolve, 800)),
      ]);

/** The dataset, loaded once; `refetch` tries again after an error. */
export const useLoaded = () =>
  useQuery({
    queryKey: ["dataset"],
    queryFn: async () => (await Promise.all([loadDataset(["KZ"]), typeface()]))[0],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    retry: false,
    networkMode: "always",
  });
