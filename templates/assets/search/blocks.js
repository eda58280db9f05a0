// What is shown of documents and what can be asked of them: files of the index that are read late.
var michi = self.michi = self.michi || {};
(function () {
  "use strict";
  /** Two rows a facet. */
  function bits(text, head) {
    var reader = new michi.read.Reader(text), rows = [];
    for (var row = head.facets.length * 2; row > 0; row--) {
      var own = new Uint8Array(head.planesPerFile), at = 0;
      for (var runs = reader.number(); runs > 0; runs--) {
        at += reader.number();
        for (var size = reader.number(); size > 0; size--) { own[at++] = 1; }
      }
      rows.push(own);
    }
    return rows;
  }

  /**
   * results(documents): a promise of what is shown of them; null for what is missing.
   * facets(documents): a promise of {names, complete, yes(name, document), unknown(name, document)}.
   */
  michi.blocks = (index) => {
    var head = null, blocks = {}, planes = {};

    function begin() {
      return index.open().then((opened) => {
        head = opened;
        if (head.results && !blocks[0]) { // a small guide, all in one file
          blocks[0] = head.results;
          planes[0] = bits(head.planes, head);
        }
      });
    }

    function numbers(documents, perFile) {
      var seen = {};
      documents.forEach((document) => { seen[Math.floor(document / perFile)] = true; });
      return Object.keys(seen).map(Number);
    }

    function results(documents) {
      return begin().then(() => {
        return index.need(numbers(documents, head.resultsPerFile), "r", blocks, (data) => data);
      }).then(() => {
        return documents.map((document) => {
          var block = blocks[Math.floor(document / head.resultsPerFile)];
          return block ? block[document % head.resultsPerFile] : null;
        });
      });
    }

    function facets(documents) {
      return begin().then(() => {
        const read = (text) => bits(text, head);
        return index.need(numbers(documents, head.planesPerFile), "f", planes, read);
      }).then((complete) => {
        function has(name, document, row) {
          var plane = planes[Math.floor(document / head.planesPerFile)];
          var facet = head.facets.indexOf(name);
          if (!plane) { return row === 1; } // not known
          return facet >= 0 && plane[facet * 2 + row][document % head.planesPerFile] === 1;
        }
        return {
          names: head.facets,
          complete: complete,
          yes: (name, document) => has(name, document, 0),
          unknown: (name, document) => has(name, document, 1)
        };
      });
    }

    return { results: results, facets: facets };
  };
})();
