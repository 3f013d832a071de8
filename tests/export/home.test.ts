import { expect, test } from "vitest";
import { homeOf } from "../../src/export/home";

const at = (address: string) => new URL(address);

test("the home of the catalog leads back, wherever the page runs", () => {
  expect(homeOf("https://visavis.example/", at("http://localhost:4173/"))).toBe("https://visavis.example/");
});

test("without one the page itself does, without its question", () => {
  expect(homeOf(null, at("https://trade.example/tool/?partners=ES#figure"))).toBe("https://trade.example/tool/");
});

test.each(["http://localhost:4173/", "http://127.0.0.1:4180/", "http://[::1]/", "file:///home/index.html"])(
  "%s leads nowhere",
  (address) => {
    expect(homeOf(null, at(address))).toBeNull();
  },
);
