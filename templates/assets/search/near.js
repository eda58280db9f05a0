// The few pages of places and subjects that begin as the last word of a query does.
(function (michi) {
  'use strict';

  // pages: how many subjects come first, and the first and last number of the pages of places.
  // Gives a function: of an answer, a promise of such pages as results; none where it tells of danger.
  michi.near = (analyser, index, blocks, pages) => {
    function pagesOf(clauses, fields, from, to) {
      var asked = clauses.map((clause) => Object.assign({}, clause, { fields: fields }));
      return index.search(asked).then((found) => {
        return found.hits
          .map((hit) => hit.document)
          .filter((document) => document >= from && document < to);
      });
    }

    return (answer) => {
      var word = answer.word;
      if (answer.danger() || word.length < 2) {
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
    };
  };
})((self.michi = self.michi || {}));
