// Asks the scripts of a site in place of a page. read(file) gives the text of a file or null.
(function (read) {
  "use strict";
  var loaded = [];
  var index = michi.index("root", function (file) {
    var text = read(file);
    if (text === null) { return Promise.reject(new Error(file)); }
    loaded.push(file);
    (0, eval)(text);
    return Promise.resolve();
  });

  var blocks = michi.blocks(index);

  function answer(promise) {
    var out = { text: null, error: null };
    promise.then(function (text) { out.text = text; }, function (error) {
      out.error = String(error && error.stack || error);
    });
    return out;
  }

  return {
    search: function (clauses, exact) {
      return answer(index.search(JSON.parse(clauses), exact).then(function (found) {
        return [String(found.complete)].concat(found.hits.map(function (hit) {
          return hit.document + " " + hit.score;
        })).join("\n");
      }));
    },
    exists: function (term) {
      return answer(index.ready([term]).then(function () { return String(index.exists(term)); }));
    },
    results: function (documents) {
      return answer(blocks.results(JSON.parse(documents)).then(JSON.stringify));
    },
    facets: function (name, documents) {
      var list = JSON.parse(documents);
      return answer(blocks.facets(list).then(function (facets) {
        return list.map(function (document) {
          return facets.yes(name, document) ? "yes" : facets.unknown(name, document) ? "unknown" : "no";
        }).join(" ");
      }));
    },
    loaded: function () { return loaded.join("\n"); }
  };
})
