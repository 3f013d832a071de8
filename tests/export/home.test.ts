import { expect, test } from "vitest";
import { homeOf } from "../../src/export/home";

const at = (address: string) => new URL(address);

test("the home of the catalog leads back, wherever the page runs", () => {
  expect(homeOf("https://visavis.example/", at("http://localhost:4173/"))).toBe("https://visavis.example/");
});

test("without one the page itself does, without its question", () => {
  expect(homeOf(null, at("https://trade.example/tool/?partners=ES#figure"))).toBe("https://trade.example/tool/");
});

test.each([
  "file:///home/index.html",
  "http://localhost:4173/",
  "http://vis.localhost/",
  "http://127.0.0.1:4180/",
  "http://127.8.0.9/",
  "http://0.0.0.0:8000/",
  "http://[::1]/",
  "http://[::]/",
  "http://[fd12:3456::1]/",
  "http://[fe80::1]/",
  "http://[::ffff:192.168.0.5]/",
  "http://10.1.2.3/",
  "http://172.16.0.1/",
  "http://172.31.255.1/",
  "http://192.168.1.20:8080/trade/",
  "http://169.254.7.7/",
  "http://100.64.0.1/",
  "http://intranet/trade/",
  "http://printer.local/",
  "https://trade.home.arpa./",
])("%s leads nowhere from outside the house", (address) => {
  expect(homeOf(null, at(address))).toBeNull();
});

test.each([
  "https://trade.example/",
  "http://11.0.0.1/",
  "http://172.15.0.1/",
  "http://172.32.0.1/",
  "http://192.169.0.1/",
  "http://100.128.0.1/",
  "https://10.example.org/",
  "https://local.example/",
  "http://[2001:db8::1]/",
])("%s leads back", (address) => {
  expect(homeOf(null, at(address))).toBe(address);
});
