// How the two searches are asked in a browser. What stands in functions below runs in the page.

// Focus, the whole query at once, and the time until what was found is painted.
const asking = ([box, shown, query]) =>
  new Promise((done, failed) => {
    const input = document.querySelector(box);
    const start = performance.now();
    const look = () => {
      const element = document.querySelector(shown);
      if (!element?.textContent || element.closest("[hidden]")) return;
      watcher.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributes: true });
    setTimeout(() => failed(new Error("nothing shown within 30 s: " + query)), 30000);
    input.focus();
    input.value = query;
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });

// One character after another, and the time from the last one until what was found for all of it is
// painted. What is shown for a part of it, before or after, does not count.
const typing = ([box, query, pause]) =>
  new Promise((done, failed) => {
    const input = document.querySelector(box);
    const letters = Array.from(query);
    let last = Infinity;
    let painted = 0;
    const watcher = new MutationObserver((changes) => {
      if (!changes.some(({ target }) => target.matches?.(".results, #answer-heading"))) return;
      requestAnimationFrame(() => setTimeout(() => (painted = performance.now())));
    });
    watcher.observe(document.documentElement, { subtree: true, childList: true });
    const type = () => {
      input.value += letters.shift();
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      if (letters.length) return setTimeout(type, pause);
      last = performance.now();
      setTimeout(() => (painted > last ? done(painted - last) : failed(new Error("not shown: " + query))), 5000);
    };
    input.focus();
    setTimeout(type, pause);
  });

// Lets the page's own search be asked again, without its boxes.
const listening = () => {
  let michi;
  let make;
  let index;
  let open;
  const whole = (value, then) => ({ configurable: true, get: () => value(), set: then });
  const hook = (given) => {
    michi = given;
    Object.defineProperty(michi, "index", whole(
      () => open && ((...all) => (index = open(...all))),
      (it) => (open = it),
    ));
    Object.defineProperty(michi, "answers", whole(
      () => make && ((...all) => (self.asked = { ...make(...all), index })),
      (it) => (make = it),
    ));
  };
  Object.defineProperty(self, "michi", whole(() => michi, hook));
};

const records = (addresses) => addresses.map((a) => a.replace(/^(\.?\/)+/, ""));

export const OURS = {
  step: 1, // every question is timed
  page: "/",
  listening,
  ask: (page, query) => page.evaluate(asking, ["#search-box", "#answer-heading", query]),
  // A quick hand: five characters a second.
  type: (page, query) => page.evaluate(typing, ["#search-box", query, 200]),
  // Further than the page shows, for a judge who leaves out pages that only lead on.
  async found(page, query, count) {
    return records(
      await page.evaluate(async ([text, most]) => {
        const answer = await self.asked.ask(text);
        self.blocks = self.blocks || self.michi.blocks(self.asked.index);
        const found = await self.blocks.results(answer.hits.slice(0, most).map((hit) => hit.document));
        return found.filter(Boolean).map((result) => result.u);
      }, [query, count]),
    );
  },
};

export const PAGEFIND = {
  step: 2,
  page: "/bench/pagefind.html",
  listening: () => {},
  ask: (page, query) => page.evaluate(asking, ["#box", "#heading", query]),
  async found(page, query, count) {
    return records(
      await page.evaluate(async ([text, most]) => {
        const answer = await self.pagefind.search(text);
        const found = await Promise.all(answer.results.slice(0, most).map((result) => result.data()));
        return found.map((result) => result.url);
      }, [query, count]),
    );
  },
};
