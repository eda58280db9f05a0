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

  var form = document.querySelector('form[data-scripts]');
  var box = form.querySelector('input');
  var root = form.dataset.root;
  var shown; // when shown.js is there
  var opened;
  var answers;
  var analyser;
  var index;
  var begun;
  var serial = 0;
  var typing;
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
    shown = michi.shown({ form: form, box: box, start: begun, index: index, analyser: analyser, asked: asked });
  }

  // Asks again what is in the box, and promises that so many results are shown.
  function asked(count) {
    most = count;
    return ask();
  }

  // Called by search/root.js, which the build writes.
  michi.start = (start, dictionary) => {
    begun = start;
    index = michi.index(
      'root',
      (file) => load('search/' + start.version + '/' + file),
      () => load(form.dataset.expand)
    );
    analyser = michi.analyser(dictionary);
    answers = michi.answers(analyser, index);
    if (!restore()) {
      ask();
    }
  };

  async function ask() {
    var text = box.value.trim();
    var mine = ++serial;
    clearTimeout(typing);
    if (!answers) {
      return;
    }
    // Two characters, or one kanji, say enough to begin.
    if (text.length < 2 && !/[\u3400-\u9fff]/.test(text)) {
      if (shown) {
        shown.hide();
        shown.keep(null);
      }
      return;
    }
    var shows;
    // One answer after another.
    function show(answer) {
      shows = shows.then(() => shown.show(text, answer, most, () => mine === serial));
      return shows;
    }
    var last = answers.ask(text, show).then(show);
    // Asked for after the parts of the index, which are needed sooner.
    shows = index.ready([]).then(open);
    return Promise.all([shows, last])
      .catch(() => {
        if (mine === serial && shown) {
          shown.failed();
        }
      });
  }

  // What Back or a reload brings again; something when there is something.
  function restore() {
    var there = history.state && history.state.search && answers;
    return there && open().then(() => shown.restore());
  }

  function empty() {
    serial++;
    box.value = '';
    if (shown) {
      shown.hide();
    }
  }

  var clear = michi.clear; // of start.js
  michi.clear = () => {
    if (shown) {
      shown.forget();
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
  box.addEventListener('keydown', (happened) => {
    composing = happened.isComposing || happened.keyCode === 229;
  });
  ['keyup', 'pointerdown'].forEach((after) => {
    form.addEventListener(after, () => {
      composing = false;
    });
  });
  form.addEventListener('submit', (happened) => {
    // A script or the root is missing: the form leads to the 50音 index, as without script.
    if (form.dataset.failed) {
      return;
    }
    happened.preventDefault();
    if (!composing) {
      ask().then(() => {
        if (form.dataset.failed) {
          form.submit();
        } else if (shown) {
          shown.toHeading();
        }
      });
    }
  });
  addEventListener('popstate', restore);
  // Whoever takes the phone next finds an empty box; Back brings the search again.
  addEventListener('pagehide', () => {
    if (shown) {
      shown.remember();
    }
    empty();
  });
  addEventListener('pageshow', (happened) => {
    if (happened.persisted) {
      restore();
    }
  });
})((self.michi = self.michi || {}));
