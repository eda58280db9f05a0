// Measures pages of a built site with Lighthouse's mobile settings (slow 4G, CPU ÷ 4, simulated) in
// the Chromium that is there, and prints the medians. Exit code 1 when a page is below the bars.
// Arguments: the folder of the site, then page paths; without any, one page of each of four kinds.
import { createServer } from "node:http";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const ROUNDS = 3;
const BARS = { performance: 98, accessibility: 100, "best-practices": 100 };
const PAGES = ["", "areas/tokyo/", "centers/child-189/", "articles/first-call/"];
const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml" };

const [site, ...named] = process.argv.slice(2);

// As an ordinary web host serves it: compressed, and with the policy that the pages name themselves.
function serve() {
  const server = createServer((request, response) => {
    let file = normalize(join(site, decodeURIComponent(new URL(request.url, "http://x").pathname)));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    const found = file.startsWith(normalize(site)) && existsSync(file);
    const body = gzipSync(readFileSync(found ? file : join(site, "404.html")));
    response.writeHead(found ? 200 : 404, {
      "Content-Type": found ? TYPES[extname(file)] ?? "application/octet-stream" : TYPES[".html"],
      "Content-Encoding": "gzip",
      "Cache-Control": file.includes("assets") ? "public, max-age=31536000, immutable" : "no-cache",
    });
    response.end(body);
  });
  return new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(server)));
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const server = await serve();
const chrome = await launch({
  chromePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage"],
});
let below = 0;
console.log("page                          performance accessibility best-practices  LCP ms  CLS  bytes");
for (const page of named.length ? named : PAGES) {
  const results = [];
  for (let round = 0; round < ROUNDS; round++) {
    const url = `http://127.0.0.1:${server.address().port}/${page}`;
    const run = await lighthouse(url, {
      port: chrome.port,
      output: "json",
      logLevel: "error",
      onlyCategories: Object.keys(BARS),
    });
    results.push(run.lhr);
  }
  const score = (category) => Math.round(median(results.map((r) => r.categories[category].score)) * 100);
  const number = (audit) => median(results.map((r) => r.audits[audit].numericValue ?? 0));
  const scores = Object.keys(BARS).map(score);
  console.log(
    `/${page}`.padEnd(29),
    ...scores.map((value, i) => String(value).padStart([11, 13, 14][i])),
    String(Math.round(number("largest-contentful-paint"))).padStart(7),
    number("cumulative-layout-shift").toFixed(2).padStart(5),
    String(number("total-byte-weight")).padStart(6),
  );
  Object.keys(BARS).forEach((category, i) => {
    if (scores[i] < BARS[category]) {
      below++;
      for (const ref of results[0].categories[category].auditRefs) {
        const audit = results[0].audits[ref.id];
        if (ref.weight > 0 && audit.score !== null && audit.score < 1) console.log(`    ${audit.id}: ${audit.title}`);
      }
    }
  });
}
await chrome.kill();
server.close();
process.exit(below === 0 ? 0 : 1);
