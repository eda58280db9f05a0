// The real lunr and the files of the search, asked the same: documents, order and bits of the scores
// must be equal. Arguments: a folder that LunrFiles wrote, where to write the figures. Exit code 1
// when an answer differs.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";

const [folder, output] = process.argv.slice(2);
const text = (name) => readFileSync(join(folder, name), "utf8");

const world = createContext({});
const run = (name) => runInContext(text(name), world, name);
runInContext("var self = globalThis;", world);
run("lunr.js");
const referee = run("referee.js");
run("scripts.js");
const asker = run("asker.js")((name) => (existsSync(join(folder, "shards", name)) ? text(join("shards", name)) : null));
referee.load(text("index.json"));

const queries = text("queries.txt").trimEnd().split("\n");
const different = [];
for (const query of queries) {
  const answer = asker.search(query, true);
  await new Promise(setImmediate);
  const [complete, ...hits] = (answer.text ?? "").split("\n");
  if (answer.error || complete !== "true" || hits.join("\n") !== referee.query(query)) {
    different.push(query);
    console.error("different:", query, answer.error ?? "");
  }
}
console.error(`${queries.length} queries, ${different.length} different from lunr`);
writeFileSync(output, JSON.stringify({ queries: queries.length, different: different.length }));
process.exit(different.length ? 1 : 0);
