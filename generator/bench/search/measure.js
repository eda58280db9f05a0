// Asks the search of a built guide, and Pagefind's over the same pages, in Chromium as on a slow
// phone. Arguments: the guide's folder, Pagefind's folder, questions.tsv, a key file, where to write
// the figures as JSON. See docs/search.md.
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { hostile } from "./hostile.js";
import { host } from "./host.js";
import { OURS, PAGEFIND } from "./sides.js";

const [site, bundle, questionsFile, key, output] = process.argv.slice(2);
const log = (text) => console.error(`${Math.round(performance.now() / 1000)} s  ${text}`);
const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const SLOWER_CPU = 6;
const HOSTILE = 3000;
const TYPED = 3; // one question of so many is typed, too

const questions = readFileSync(questionsFile, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => line.split("\t"))
  .map(([kind, query, answers]) => ({ kind, query, answers: new Set(answers.split(" ")) }));

const server = await host(key, [
  ["/bench/", new URL("pages/", import.meta.url).pathname],
  ["/pagefind/", bundle],
  ["/", site],
]);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--ignore-certificate-errors"],
});

const sorted = (values) => [...values].sort((a, b) => a - b);
const rank = (values, share) => sorted(values)[Math.max(0, Math.ceil(values.length * share) - 1)];
const spread = (values) => ({ median: rank(values, 0.5), p95: rank(values, 0.95), most: rank(values, 1) });
const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;

// A reader who has never been here, on a page that has come to rest.
async function visit(side, work) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "ja-JP", ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    await page.addInitScript(side.listening);
    await page.goto(server.origin + side.page, { waitUntil: "load" });
    await atRest(page, 100);
    return await work(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

// Nothing asked for during so many milliseconds.
async function atRest(page, ms) {
  for (let before = -1; before !== server.counted().requests; ) {
    before = server.counted().requests;
    await page.waitForTimeout(ms);
  }
}

async function slow(session) {
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER_CPU });
}

// All that is loaded after focus counts, also what comes after the results are shown.
async function firstQuery(side, question) {
  return visit(side, async (page, session) => {
    await slow(session);
    server.forget();
    const ms = await side.ask(page, question.query);
    await atRest(page, 100);
    const { requests, bytes, paths } = server.counted();
    return { kind: question.kind, query: question.query, ms, requests, bytes, paths };
  });
}

// The same, typed.
async function typed(side, question) {
  return visit(side, async (page, session) => {
    await slow(session);
    return side.type(page, question.query);
  });
}

// What is found, whatever the time.
async function answers(side) {
  return visit(side, async (page) => {
    await side.ask(page, questions[0].query);
    const all = [];
    for (const question of questions) all.push({ ...question, found: await side.found(page, question.query, 30) });
    return all;
  });
}

const isRecord = (address) => /^(centers|articles)\//.test(address);

function recall({ found, answers }) {
  const right = found.slice(0, 10).filter((address) => answers.has(address)).length;
  return right / Math.min(10, answers.size);
}

const recordsOf = (answer) => ({ ...answer, found: answer.found.filter(isRecord) });

async function side(of) {
  await firstQuery(of, questions[0]); // the browser's own first time
  const timed = [];
  for (let i = 0; i < questions.length; i += of.step) timed.push(await firstQuery(of, questions[i]));
  const all = await answers(of);
  const kinds = [...new Set(all.map((answer) => answer.kind))];
  return {
    bytes: spread(timed.map((answer) => answer.bytes)),
    requests: spread(timed.map((answer) => answer.requests)),
    ms: spread(timed.map((answer) => answer.ms)),
    recall: mean(all.map(recall)),
    recallOfRecords: mean(all.map(recordsOf).map(recall)),
    nothing: mean(all.map((answer) => (answer.found.length ? 0 : 1))),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, mean(all.filter((a) => a.kind === kind).map(recordsOf).map(recall))])),
    timed,
    found: all.map(({ kind, query, found, answers }) => ({ kind, query, recall: recall(recordsOf({ found, answers })) })),
  };
}

// Ours, at full speed, with everything loaded: from the query's text to the documents in order.
async function evaluation() {
  return visit(OURS, async (page) => {
    await OURS.ask(page, questions[0].query);
    return page.evaluate(async (texts) => {
      const times = [];
      for (const text of texts) {
        await self.asked.ask(text);
        const own = [];
        for (let i = 0; i < 5; i++) {
          const start = performance.now();
          await self.asked.ask(text);
          own.push(performance.now() - start);
        }
        times.push(own.sort((a, b) => a - b)[2]);
      }
      return times;
    }, questions.map((question) => question.query));
  });
}

// Asked again where it took long: what is told is the search, not the loading of files.
async function underAttack() {
  return visit(OURS, async (page) => {
    await OURS.ask(page, questions[0].query);
    return page.evaluate(async (texts) => {
      let worst = 0;
      let text = "";
      const failed = [];
      for (const query of texts) {
        let least = Infinity;
        try {
          for (let i = 0; i < 3 && least > 15; i++) {
            const start = performance.now();
            await self.asked.ask(query);
            least = Math.min(least, performance.now() - start);
          }
        } catch (error) {
          failed.push(query.slice(0, 60) + ": " + error);
        }
        if (least > worst && least < Infinity) [worst, text] = [least, query.slice(0, 60)];
      }
      return { queries: texts.length, worst, text, failed };
    }, hostile(HOSTILE, questions.map((question) => question.query)));
  });
}

const figures = { ours: await side(OURS) };
log("ours asked");
figures.typed = [];
for (let i = 0; i < questions.length; i += TYPED) figures.typed.push(await typed(OURS, questions[i]));
figures.typed = spread(figures.typed);
log("ours typed");
const times = await evaluation();
figures.evaluation = spread(times);
log("ours evaluated");
figures.hostile = await underAttack();
log("ours attacked");
figures.pagefind = await side(PAGEFIND);
figures.questions = questions.length;
figures.chromium = browser.version().split(".")[0];
await browser.close();
server.close();
writeFileSync(output, JSON.stringify(figures, null, 1));
