// Stands where a page would: has the scripts of a site answer, and hands over what they say.
// Promises are settled when a call from Java returns, so every answer is there by then.
var self = this;
(function (michi) {
  'use strict';
  var host;
  var blocks;
  var answers;

  michi.start = function (start, dictionary) {
    var index = michi.index('root', function (file) {
      return new Promise(function (resolve) {
        host(start.version + '/' + file);
        resolve();
      });
    });
    blocks = michi.blocks(index);
    answers = michi.answers(michi.analyser(dictionary), index);
  };

  function plain(hit, result) {
    return { u: result.u, n: result.n, k: result.k, p: result.p || '', score: hit.score };
  }

  return {
    begin: function (load) {
      host = load;
      host('root.js');
    },
    // The answer is empty until it is settled, which it is when this call is over.
    ask: function (text, limit) {
      var answer = { relaxation: 'none', crisis: false, complete: false, results: [], found: 0, error: '' };
      answers.ask(text).then(function (found) {
        var hits = found.hits.slice(0, limit);
        answer.relaxation = found.relaxation;
        answer.crisis = found.danger() > 1;
        answer.complete = found.complete;
        answer.found = found.hits.length;
        return blocks.results(hits.map(function (hit) { return hit.document; })).then(function (results) {
          answer.results = results.map(function (result, i) {
            return plain(hits[i], result);
          });
        });
      }).catch(function (error) {
        answer.error = String((error && error.stack) || error);
      });
      return answer;
    }
  };
})((self.michi = self.michi || {}));
