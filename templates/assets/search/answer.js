// From what somebody has typed to the documents that answer it. Knows no page: ./guide search asks
// the same function.
(function (michi) {
  'use strict';

  // analyser: of analyse.js; index: of evaluate.js.
  // ask(text) promises {hits: [{document, score}], relaxation, clauses, crisis, sensitive, complete}.
  // near(answer, blocks) promises the few pages of places and subjects that begin as the last word does, as
  // results; none where the answer tells of danger.
  // pages: how many subjects come first, and the first and last number of the pages of places.
  michi.answers = (analyser, index, pages) => {
    function attempt(plan, steps, at, complete) {
      var step = steps[at];
      if (!step) {
        return Promise.resolve(answer(plan, [], null, complete));
      }
      return index.search(step.clauses).then((found) => {
        var all = complete && found.complete;
        return found.hits.length || at + 1 === steps.length
          ? answer(plan, found.hits, step, all)
          : attempt(plan, steps, at + 1, all);
      });
    }

    function answer(plan, hits, step, complete) {
      return {
        hits: hits,
        relaxation: step ? step.relaxation : 'none',
        clauses: step ? step.clauses : [],
        crisis: plan.crisis,
        sensitive: plan.sensitive,
        word: plan.word,
        complete: complete
      };
    }

    function pagesOf(clauses, fields, from, to) {
      var asked = clauses.map((clause) => {
        return Object.assign({}, clause, { fields: fields });
      });
      return index.search(asked).then((found) => {
        return found.hits
          .map((hit) => hit.document)
          .filter((document) => document >= from && document < to);
      });
    }

    function near(answer, blocks) {
      var word = answer.word;
      if (answer.sensitive || answer.crisis || word.length < 2) {
        return Promise.resolve([]);
      }
      var ending = /^[a-z]/.test(word) ? '' : '\u0001';
      var place = { term: word + '*', ending: ending, presence: 'required' };
      var steps = analyser.query(word).steps(index);
      return Promise.all([
        pagesOf([place], ['keywords'], pages[1], pages[2]),
        pagesOf(steps[0] ? steps[0].clauses : [], ['title', 'readings'], 0, pages[0])
      ]).then((found) => {
        // Prefectures have the first numbers among places.
        var places = found[0].sort((a, b) => a - b);
        return blocks.results(places.slice(0, 2).concat(found[1]).slice(0, 3));
      });
    }

    return {
      near: near,
      ask: (text) => {
        var plan = analyser.query(text);
        return index.ready(plan.probes).then((complete) => attempt(plan, plan.steps(index), 0, complete));
      }
    };
  };
})((self.michi = self.michi || {}));
