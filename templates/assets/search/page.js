/*
 * The search of a page: what is typed into the box of the header is answered below it.
 *
 * Nothing that is typed leaves the page: no address, no storage, no request holds it, only
 * history.state, so that Back works; and not even that where a word of it tells of danger.
 * michi.clear() empties box, state and results at once.
 */
(function (michi) {
  'use strict';
  if (!self.document) {
    return; // ./guide search asks without a page
  }
  var FIRST = 10;
  var TYPING = 120;
  var QUIET = 1000;

  var form = document.querySelector('form[data-scripts]');
  var box = form.querySelector('input');
  var root = form.dataset.root;
  var view; // these four when shown.js is there
  var filters;
  var blocks;
  var past;
  var opened;
  var answers;
  var index;
  var begun;
  var serial = 0;
  var typing;
  var telling;
  var most = FIRST;
  var composing = false;

  function load(file) {
    return new Promise((resolve, reject) => {
      var script = document.createElement('script');
      script.src = root + file;
      script.onload = resolve;
      script.onerror = reject;
      document.head.appendChild(script);
    });
  }

  function loadPart(file) {
    return load('search/' + begun.version + '/' + file);
  }

  function loadExpand() {
    return load(form.dataset.expand);
  }

  // What shows results: loaded beside the first parts of the index.
  function open() {
    opened = opened || load(form.dataset.show).then(shownIsThere, () => {
      opened = null;
      form.dataset.failed = 'yes';
      throw new Error('shown');
    });
    return opened;
  }

  function shownIsThere() {
    var shown = michi.shown(root, form.action, index, begun, changed);
    view = shown.view;
    filters = shown.filters;
    blocks = shown.blocks;
    past = michi.past(box, view, filters, (count) => {
      most = count;
      return ask();
    });
    view.more.addEventListener('click', () => {
      var from = most;
      most += FIRST;
      ask().then(() => {
        view.focus(from);
      });
    });
  }

  // Called by search/root.js, which the build writes.
  michi.start = (start, dictionary) => {
    begun = start;
    index = michi.index('root', loadPart, loadExpand);
    answers = michi.answers(michi.analyser(dictionary), index, start.pages);
    if (!restore()) {
      ask();
    }
  };

  function numberOf(hit) {
    return hit.document;
  }

  // Two characters, or one kanji, say enough to begin.
  function isEnough(text) {
    return text.length > 1 || /[\u3400-\u9fff]/.test(text);
  }

  function ask() {
    var text = box.value.trim();
    var mine = ++serial;
    clearTimeout(typing);
    if (!answers) {
      return Promise.resolve();
    }
    if (!isEnough(text)) {
      hide();
      if (past) {
        past.keep(null);
      }
      return Promise.resolve();
    }
    return Promise.all([answers.ask(text), open()])
      .then((both) => {
        var answer = both[0];
        return filters.apply(answer, blocks).then((groups) => {
          return mine === serial ? show(text, answer, groups, mine) : null;
        });
      })
      .catch(() => {
        if (mine === serial && view) {
          view.failed();
        }
      });
  }

  function show(text, answer, groups, mine) {
    var first = groups.yes.concat(groups.unknown).slice(0, most);
    return Promise.all([blocks.results(first.map(numberOf)), answers.near(answer, blocks)]).then((both) => {
      if (mine !== serial) {
        return;
      }
      view.show(answer, groups, both[0], michi.words(text, answer.clauses), both[1]);
      // A query that tells of danger is kept nowhere.
      past.keep(!answer.sensitive && !answer.crisis && { text: text, filters: filters.state(), shown: most });
      clearTimeout(telling);
      telling = setTimeout(view.tell, QUIET);
      nowOpen();
    });
  }

  // What Back or a reload brings again; true when there is something.
  function restore() {
    var there = history.state && history.state.search && answers;
    if (there) {
      open().then(() => {
        past.restore();
      });
    }
    return Boolean(there);
  }

  // Whether a desk is open is told by the script that pages with hours load.
  function nowOpen() {
    if (window.michishirubeHours) {
      window.michishirubeHours.update();
    } else if (form.dataset.now && !document.querySelector('script[data-from]')) {
      var script = document.createElement('script');
      script.src = root + form.dataset.now;
      script.dataset.from = form.dataset.from;
      document.head.appendChild(script);
    }
  }

  function changed() {
    most = FIRST;
    ask();
  }

  function empty() {
    serial++;
    box.value = '';
    hide();
  }

  function hide() {
    if (view) {
      view.hide();
    }
  }

  var clear = michi.clear; // of start.js
  michi.clear = () => {
    if (view) {
      filters.restore(null);
      past.keep(null);
    }
    empty();
    clear();
  };

  form.addEventListener('input', () => {
    clearTimeout(typing);
    most = FIRST;
    typing = setTimeout(ask, TYPING);
  });
  // Enter that commits a conversion is not a search: nothing happens while composing (229: Safari).
  box.addEventListener('keydown', (event) => {
    composing = event.isComposing || event.keyCode === 229;
  });
  ['keyup', 'pointerdown'].forEach((after) => {
    form.addEventListener(after, () => {
      composing = false;
    });
  });
  form.addEventListener('submit', (event) => {
    // A script or the root is missing: the form leads to the 50音 index, as without script.
    if (form.dataset.failed) {
      return;
    }
    event.preventDefault();
    if (!composing) {
      ask().then(() => {
        if (form.dataset.failed) {
          form.submit();
        } else if (view) {
          view.toHeading();
        }
      });
    }
  });
  window.addEventListener('popstate', restore);
  // Whoever takes the phone next finds an empty box; Back brings the search again.
  window.addEventListener('pagehide', () => {
    if (past) {
      past.remember();
    }
    empty();
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      restore();
    }
  });
})((self.michi = self.michi || {}));
