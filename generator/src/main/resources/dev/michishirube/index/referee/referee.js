// Asks lunr, with clauses as this guide's own scripts take them.
(function () {
  "use strict";
  var index = null;
  var presence = lunr.Query.presence;

  // lunr merges equal ends of words by a key in which one-digit letters stand beside numbers of
  // nodes: "1" + "23" reads like "12" + "3". With telephone numbers among the words that happens,
  // and words get lost. When all numbers of nodes have the same length, the key is never ambiguous.
  lunr.TokenSet._nextId = 1e12;

  function load(json) {
    index = lunr.Index.load(JSON.parse(json));
  }

  function query(json) {
    var clauses = JSON.parse(json);
    var found = index.query(function (query) {
      clauses.forEach(function (clause) {
        var own = {
          term: clause.term,
          boost: clause.boost,
          presence: presence[clause.presence.toUpperCase()],
          usePipeline: false
        };
        if (clause.editDistance) { own.editDistance = clause.editDistance; }
        if (clause.fields) { own.fields = clause.fields; }
        query.clause(own);
      });
    });
    return found.map(function (hit) { return hit.ref + " " + hit.score; }).join("\n");
  }

  // The index that lunr itself builds of texts that are cut into terms.
  function build(json) {
    var corpus = JSON.parse(json);
    var builder = new lunr.Builder();
    builder.ref("ref");
    builder.b(0);
    builder.tokenizer = function (tokens) {
      return tokens.map(function (token) { return new lunr.Token(token, {}); });
    };
    corpus.fields.forEach(function (field) { builder.field(field.name, { boost: field.boost }); });
    corpus.documents.forEach(function (document, ref) {
      var fields = { ref: String(ref) };
      corpus.fields.forEach(function (field, i) { fields[field.name] = document.tokens[i]; });
      builder.add(fields, { boost: document.boost });
    });
    index = builder.build();
    return JSON.stringify(index);
  }

  return { load: load, query: query, build: build };
})();
