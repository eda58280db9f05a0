// What Back brings again: the query, how it was narrowed, and where the reader was. Only history.state
// of the page holds it.
(function (michi) {
  'use strict';

  // ask(count): asks again what is in the box, and promises that so many results are shown.
  michi.past = (box, view, filters, ask) => {
    var kept = null;
    var waiting;

    function remember() {
      var state = Object.assign({}, history.state);
      clearTimeout(waiting);
      delete state.search;
      if (kept) {
        state.search = Object.assign({ scroll: window.scrollY, focus: view.focused() }, kept);
      }
      history.replaceState(state, '');
    }

    return {
      remember: remember,
      // {text, filters, shown}, or nothing for what is kept nowhere.
      keep: (search) => {
        kept = search;
        clearTimeout(waiting);
        if (search) {
          // After what was found is painted: asking where things stand would hold that up.
          waiting = setTimeout(remember, 300);
        } else {
          remember();
        }
      },
      restore: () => {
        var state = history.state.search;
        box.value = state.text;
        filters.restore(state.filters);
        return ask(state.shown).then(() => {
          view.focus(state.focus);
          window.scrollTo(0, state.scroll || 0);
        });
      }
    };
  };
})((self.michi = self.michi || {}));
