// From what somebody has typed to the documents that answer it. Knows no page: ./guide search asks
// the same function.
(function (michi) {
  'use strict';

  var ENOUGH = 10;
  // What a query means, not only what it says: there may be more that helps.
  var MEANT = /^[\u0002\u0003]|\u0001$/;
  // Several words may say more than one thing has; but a whole name, of which the third character is U+0005.
  var WORDS = /[^\d\s#()-]\s+[^\d\s#()-]/;

  // analyser: of analyse.js; index: of evaluate.js.
  // ask(text) promises {hits: [{document, score, close: whether it answers but a part}], sure: how
  // many answer all of it, relaxation, clauses, danger(): see dangers.js, complete}; early(answer)
  // hears of the sure ones while what comes close is still looked for.
  michi.answers = (analyser, index) => {
    function goesOn(steps, clauses, found) {
      return steps.some((step) => step.clauses.some((clause) => MEANT.test(clause.term))) ||
        found.several && !clauses.some((clause) => clause.term[2] === '\u0005');
    }

    // found: the answer so far; few good ones are followed by what later steps find.
    function attempt(steps, at, found, early) {
      var step = steps[at];
      var first = !found.sure;
      if (!step || (!first && found.hits.length >= ENOUGH)) {
        return found;
      }
      // Nothing is loaded for misspelt words when some are found without.
      var clauses = step.clauses.filter((clause) => first || !clause.editDistance);
      return index.search(clauses).then((more) => {
        var hits = more.hits;
        found.complete = found.complete && more.complete;
        if (first) {
          Object.assign(found, { hits: hits, sure: hits.length, relaxation: step.relaxation, clauses: clauses });
          if (hits.length && !goesOn(steps, clauses, found)) {
            return found;
          }
          if (early && hits.length && hits.length < ENOUGH) {
            early(Object.assign({}, found));
          }
        } else {
          var known = found.hits.map((hit) => hit.document);
          hits = hits.filter((hit) => known.indexOf(hit.document) < 0).slice(0, ENOUGH - known.length);
          hits.forEach((hit) => { hit.close = true; });
          found.hits = found.hits.concat(hits);
        }
        return attempt(steps, at + 1, found, early);
      });
    }

    return {
      ask: (text, early) => {
        var plan = analyser.query(text);
        return index.ready(plan.probes, plan.text).then((complete) => attempt(plan.steps(index), 0, {
          hits: [],
          sure: 0,
          relaxation: 'none',
          clauses: [],
          danger: plan.danger,
          word: plan.word,
          several: WORDS.test(text),
          complete: complete
        }, early));
      }
    };
  };
})((self.michi = self.michi || {}));
