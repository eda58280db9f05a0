// From what somebody has typed to the documents that answer it. Knows no page: ./guide search asks
// the same function.
(function (michi) {
  'use strict';

  // analyser: of analyse.js; index: of evaluate.js.
  // ask(text) promises {hits: [{document, score}], relaxation, clauses, crisis, sensitive, complete}.
  michi.answers = (analyser, index) => {
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

    return {
      ask: (text) => {
        var plan = analyser.query(text);
        return index.ready(plan.probes).then((complete) => attempt(plan, plan.steps(index), 0, complete));
      }
    };
  };
})((self.michi = self.michi || {}));
