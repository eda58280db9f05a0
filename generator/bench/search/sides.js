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
