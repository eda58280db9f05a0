// Prints what search/run measured as Markdown; with a file, puts it between the file's marks too.
// Arguments: the folder of the measurements, the file.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [work, document] = process.argv.slice(2);
const MARKS = ["<!-- figures -->", "<!-- end of figures -->"];
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null);

const sizes = readdirSync(work)
  .filter((name) => /^\d+$/.test(name) && existsSync(join(work, name, "built.json")))
  .map(Number)
  .sort((a, b) => a - b)
  .map((n) => ({ n, ...read(join(work, `${n}`, "built.json")), ...browser(n), lunr: read(join(work, `${n}`, "lunr.json")) }));

function browser(n) {
  const { pagefind, ...rest } = read(join(work, `${n}`, "browser.json"));
  return { ...rest, theirs: pagefind };
}

const count = (value) => Math.round(value).toLocaleString("en");
const fixed = (digits) => (value) => value.toFixed(digits);
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const pair = (form) => (it) => `${form(it.median)} / ${form(it.p95)}`;
const beyond = (most) => (value) => value > most;
const under = (least) => (value) => value < least;

// Values of both sides, how they read; a bar is told of ours, by size.
const both = (value, form, bar = {}) => ({ ours: (s) => value(s.ours), theirs: (s) => value(s.theirs), form, ...bar });
const rows = [
  ["pages", { ours: (s) => s.pages, theirs: (s) => s.pages, form: count }],
  ["first query, KB, median / p95", both((x) => x.bytes, pair(kilobytes), bar((s) => s.ours.bytes.p95 / 1000, { 10000: 60, 50000: 80 }))],
  ["first query, requests, median / p95", both((x) => x.requests, pair(count), bar((s) => s.ours.requests.p95, { 10000: 18, 50000: 20 }))],
  ["focus to results, ms, median / p95", both((x) => x.ms, pair(count), bar((s) => s.ours.ms.p95, { 10000: 700, 50000: 850 }))],
  ["last key to results, ms, median / p95", { ours: (s) => s.typed, form: pair(count) }],
  ["evaluation, ms, median / p95", { ours: (s) => s.evaluation, form: pair(fixed(1)), ...bar((s) => s.evaluation.p95, { 10000: 20, 50000: 40 }) }],
  ["slowest of the hostile queries, ms", { ours: (s) => s.hostile.worst, form: fixed(0), ...bar((s) => s.hostile.worst, { 10000: 50 }) }],
  ["recall@10 among records", both((x) => x.recallOfRecords, fixed(2), bar((s) => s.ours.recallOfRecords, { 1300: 0.95, 10000: 0.95, 50000: 0.95 }, under))],
  ["recall@10 as shown", both((x) => x.recall, fixed(2))],
  ["queries that find nothing", both((x) => x.nothing * 100, (v) => `${v.toFixed(0)} %`, bar((s) => s.ours.nothing * 100, { 1300: 1, 10000: 1, 50000: 1 }))],
  ["making the index, s", { ours: (s) => s.stage / 1000, theirs: (s) => s.pagefind.wall, form: fixed(1) }],
  ["— ratio", { ours: ratio, form: fixed(2), ...bar(ratio, { 1300: 0.25, 10000: 0.25, 50000: 0.25 }) }],
  ["whole site, s (Hugo + Pagefind)", { ours: (s) => s.guide.wall, theirs: (s) => s.hugo && s.hugo.wall + s.pagefind.wall, form: fixed(1) }],
  ["— ratio", { ours: (s) => whole(s, "wall"), form: fixed(2), ...bar((s) => whole(s, "wall"), { 10000: 0.5 }) }],
  ["whole site, CPU s (Hugo + Pagefind)", { ours: (s) => s.guide.cpu, theirs: (s) => s.hugo && s.hugo.cpu + s.pagefind.cpu, form: fixed(1) }],
  ["— ratio", { ours: (s) => whole(s, "cpu"), form: fixed(2), ...bar((s) => whole(s, "cpu"), { 10000: 0.5 }) }],
  ["peak memory, MB", { ours: (s) => s.guide.peak, theirs: (s) => s.pagefind.peak, form: count, ...bar((s) => s.guide.peak, { 1300: 1000, 10000: 1000, 50000: 1000 }) }],
  ["index, MB compressed", { ours: (s) => s.size.ours / 1e6, theirs: (s) => s.size.pagefind / 1e6, form: fixed(2), ...bar((s) => s.size.ours / 1e6, { 10000: 3.5, 50000: 15 }) }],
  ["other than lunr, of so many queries", { ours: (s) => s.lunr, form: (it) => `${it.different} of ${it.queries}`, ...bar((s) => s.lunr?.different, { 10000: 0 }) }],
];

function bar(measured, most, fails = beyond) {
  return { bar: { measured, most, fails } };
}

function ratio(s) {
  return s.stage / 1000 / s.pagefind.wall;
}

function whole(s, what) {
  return s.hugo && s.guide[what] / (s.hugo[what] + s.pagefind[what]);
}

function barText(row) {
  if (!row.bar) return "";
  const most = Object.values(row.bar.most);
  const sign = row.bar.fails === under ? "≥" : "≤";
  return `${sign} ${[...new Set(most)].join(" / ")}`;
}

const lines = [];
const line = (cells) => lines.push(`| ${cells.join(" | ")} |`);
line(["", "bar", ...sizes.flatMap((s) => [`${count(s.n)}: ours`, "Pagefind"])]);
line(["---", "---", ...sizes.flatMap(() => ["---", "---"])]);
const missed = [];
for (const [what, row] of rows) {
  const shown = (value) => (value === null || value === undefined ? "" : row.form(value));
  line([what, barText(row), ...sizes.flatMap((s) => {
    const value = row.bar?.measured(s);
    const fails = row.bar?.most[s.n] !== undefined && value !== null && value !== undefined && row.bar.fails(row.bar.most[s.n])(value);
    if (fails) missed.push(`${what} at ${count(s.n)}`);
    return [fails ? `**${shown(row.ours(s))}**` : shown(row.ours(s)), row.theirs ? shown(row.theirs(s)) : ""];
  })]);
}
const barred = sizes.some((s) => s.n >= 10000);
const none = barred ? "No bar is missed." : "The bars are for 10,000 and 50,000 records, which this run did not measure.";
lines.push("", missed.length ? `Missed (bold): ${missed.join("; ")}.` : none, "");
line(["recall@10 among records, by kind", ...sizes.flatMap((s) => [`${count(s.n)}: ours`, "Pagefind"])]);
line(["---", ...sizes.flatMap(() => ["---", "---"])]);
for (const kind of Object.keys(sizes.at(-1)?.ours.kinds ?? {})) {
  line([kind, ...sizes.flatMap((s) => [s.ours.kinds[kind], s.theirs.kinds[kind]].map((v) => (v === undefined ? "" : v.toFixed(2))))]);
}
const last = sizes.at(-1);
lines.push("", `${last?.questions} questions, ${last?.hostile.queries} hostile ones of which ${last?.hostile.failed.length} failed (slowest: ${JSON.stringify(last?.hostile.text)}); Chromium ${last?.chromium}, Pagefind ${read(new URL("node_modules/pagefind/package.json", import.meta.url).pathname).version}.`);

const text = lines.join("\n");
console.log(text);
if (document) {
  const before = readFileSync(document, "utf8");
  const [from, to] = MARKS.map((mark) => before.indexOf(mark));
  writeFileSync(document, `${before.slice(0, from + MARKS[0].length)}\n\n${text}\n\n${before.slice(to)}`);
}
