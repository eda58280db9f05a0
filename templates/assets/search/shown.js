// Puts results and filters into the page.
(function (michi) {
  'use strict';
  var WORDS = "@words answer";

  // index: whose documents; start: what the build tells; changed: called when somebody narrows the results.
  michi.shown = (root, kana, index, start, changed) => {
    var view = michi.results(WORDS, root, kana, start.links);
    var filters = michi.filters(WORDS, changed);
    view.element.insertBefore(filters.element, view.list);
    document.getElementById('main').before(view.element);
    return { view: view, filters: filters, blocks: michi.blocks(index) };
  };
})((self.michi = self.michi || {}));
