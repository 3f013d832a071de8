import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Catalog } from "../core/dataset";
import { reportersFile } from "../core/form/catalogJson";
import { fileOf } from "./useLoaded";

/** Whether all reporters are known; where they are not yet, their list is fetched, and the dataset has them once it has come. */
export function useReporters({ isPart }: Catalog): "there" | "loading" | "failed" {
  const client = useQueryClient();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!isPart) return;
    let isLate = false;
    const load = async () => {
      const { problem } = await fileOf(client, reportersFile);
      if (!isLate) setFailed(problem !== null);
    };
    void load();
    return () => {
      isLate = true;
    };
  }, [client, isPart]);
  return !isPart ? "there" : failed ? "failed" : "loading";
}
