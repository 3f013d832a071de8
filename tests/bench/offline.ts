// The page as it is kept on the device: how soon it is there when it is loaded again without a network.
import { type Figure, figure } from "./figure";
import { arrival, repeat, type Site, visit } from "./visit";

export const offline = (site: Site): Promise<Figure[]> =>
  visit(site, { isKept: true }, async (page) => {
    await page.goto(`${site.address}?view=about#offline`);
    await page.getByText("This page is kept on this device").waitFor();
    await page.goto(site.address);
    await arrival(page);
    await page.context().setOffline(true);
    const arrivals = await repeat(9, async () => {
      await page.reload();
      return arrival(page);
    });
    return [
      figure(
        "Chart seen without a network, loaded again",
        "s",
        arrivals.map(({ drawn }) => drawn / 1000),
        { target: 0.5 },
      ),
      figure(
        "Page answers without a network, loaded again",
        "s",
        arrivals.map(({ answers }) => answers / 1000),
        { target: 0.5 },
      ),
    ];
  });
