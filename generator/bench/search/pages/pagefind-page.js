// Loads Pagefind at the first focus, shows the first ten results: names, addresses, excerpts. Not in
// a worker: there the browser would lend it the whole processor and the whole network.
(() => {
  const box = document.getElementById("box");
  let loading;
  const load = () =>
    (loading ??= import("/pagefind/pagefind.js").then(async (pagefind) => {
      await pagefind.options({ noWorker: true });
      await pagefind.init();
      self.pagefind = pagefind;
      return pagefind;
    }));
  box.addEventListener("focus", load);
  box.addEventListener("input", async () => {
    const pagefind = await load();
    const answer = await pagefind.search(box.value);
    const found = await Promise.all(answer.results.slice(0, 10).map((result) => result.data()));
    for (const result of found) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = result.url;
      link.textContent = result.meta.title;
      const line = document.createElement("p");
      line.innerHTML = result.excerpt;
      item.append(link, line);
      document.getElementById("list").append(item);
    }
    document.getElementById("heading").textContent = String(answer.results.length);
  });
})();
