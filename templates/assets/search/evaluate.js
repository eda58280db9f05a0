// Finds the documents of clauses whose terms are known, with the order and the scores of lunr 2.3.9
// (MIT licence, Oliver Nightingale), to the bit.
var michi = self.michi = self.michi || {};
(function () {
  "use strict";
  function earlier(a, b) {
    return a.document - b.document || a.field - b.field || a.rank - b.rank;
  }

  /**
   * Hits of clauses whose terms are known: [{presence, boost, fields: [numbers], terms}]; those of
   * a missing file have null for their terms.
   */
  function evaluate(clauses, head) {
    var all = head.documents, required = 0, places = new Map(), terms = [], order = [];
    var have = new Uint16Array(all), never = new Uint8Array(all);
    var weights = head.fields.map(() => []);

    function place(term) {
      if (!places.has(term)) { places.set(term, terms.push(term) - 1); }
      return places.get(term);
    }
    function meet(term, clause, must) {
      var own = place(term);
      clause.fields.forEach((field) => {
        var documents = term.byField[field].documents, before = weights[field][own], i;
        if (clause.presence === "prohibited") {
          for (i = 0; i < documents.length; i++) { never[documents[i]] = 1; }
          return;
        }
        if (must) {
          for (i = 0; i < documents.length; i++) {
            if (have[documents[i]] === required) { have[documents[i]]++; }
          }
        }
        weights[field][own] = before === undefined ? clause.boost : before + clause.boost;
        if (before === undefined && documents.length) {
          order.push({ field: field, documents: documents });
        }
      });
    }
    clauses.forEach((clause) => {
      if (!clause.terms) { return; }
      var must = clause.presence === "required" && clause.fields.length > 0;
      clause.terms.forEach((term) => { meet(term, clause, must); });
      required += must ? 1 : 0;
    });

    if (clauses.every((clause) => clause.presence === "prohibited")) {
      var rest = [];
      for (var i = 0; i < all; i++) { if (!never[i]) { rest.push({ document: i, score: 0 }); } }
      return rest;
    }
    var met = terms.slice().sort(earlier);
    var likeness = weights.map((own, field) => similarities(met, own, places, field, all));
    for (var document = 0; document < all; document++) {
      if (have[document] !== required) { never[document] = 1; }
    }
    return sorted(order, likeness, never);
  }

  /** What one field adds per document: summed in lunr's order, divided by the query's length. */
  function similarities(terms, weights, places, field, all) {
    var sums = new Float64Array(weights.length ? all : 0), squares = 0;
    terms.forEach((term) => {
      var weight = weights[places.get(term)], own = term.byField[field], list = own.documents;
      if (weight === undefined) { return; }
      squares += weight * weight;
      for (var i = 0; i < list.length; i++) { sums[list[i]] += weight * own.scores[i]; }
    });
    return { sums: sums, length: Math.sqrt(squares) };
  }

  /** Fields of documents in the order in which lunr meets them; then the best first, else so. */
  function sorted(order, similarities, never) {
    var scores = new Float64Array(never.length), met = new Uint8Array(never.length), found = [];
    order.forEach((it) => {
      var own = similarities[it.field], bit = 1 << it.field;
      for (var i = 0; i < it.documents.length; i++) {
        var document = it.documents[i];
        if (never[document] || met[document] & bit) { continue; }
        if (!met[document]) { found.push(document); }
        met[document] |= bit;
        scores[document] += own.sums[document] / own.length || 0;
      }
    });
    var all = new Float64Array(found.length), places = new Map(), hits = new Array(found.length), i;
    for (i = 0; i < found.length; i++) { all[i] = scores[found[i]]; }
    all.sort();
    for (i = all.length - 1; i >= 0; i--) {
      if (!places.has(all[i])) { places.set(all[i], all.length - 1 - i); }
    }
    found.forEach((document) => {
      var score = scores[document], place = places.get(score);
      places.set(score, place + 1);
      hits[place] = { document: document, score: score };
    });
    return hits;
  }

  michi.evaluate = evaluate;
})();
