/*
 * The search of a page: what is typed into the box of the header is answered below it.
 *
 * Nothing that is typed leaves the page: no address, no storage, no request holds it, only
 * history.state, so that Back works; and not even that where a word of it tells of danger.
 * michi.clear() empties box, state and results at once.
 */
(function (michi) {
  'use strict';
  var WORDS = "@words answer";
  var FIRST = 10;
  var TYPING = 120;
  var QUIET = 1000;

  var form = document.querySelector('form[data-scripts]');
  var box = form.querySelector('input');
  var root = form.dataset.root;
  var view = michi.results(WORDS, root, form.action);
  var filters = michi.filters(WORDS, changed);
  var answers;
  var index;
  var version;
  var serial = 0;
  var typing;
  var telling;
  var shown = FIRST;
  var kept = null;
  var composing = false;

  view.element.insertBefore(filters.element, view.list);
  document.getElementById('main').before(view.element);

  function load(file) {
    return new Promise(function (resolve, reject) {
      var script = document.createElement('script');
      script.src = root + 'search/' + version + '/' + file;
      script.onload = resolve;
      script.onerror = reject;
      document.head.appendChild(script);
    });
  }

  // Called by search/root.js, which the build writes.
  michi.start = function (start, dictionary) {
    version = start.version;
    index = michi.index('root', load);
    answers = michi.answers(michi.analyser(dictionary), index);
    view.begin(start.links);
    filters.begin(start.prefectures);
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
      view.hide();
      forget();
      return Promise.resolve();
    }
    return answers
      .ask(text)
      .then(function (answer) {
        return filters.apply(answer, index).then(function (groups) {
          return mine === serial ? show(text, answer, groups, mine) : null;
        });
      })
      .catch(function () {
        if (mine === serial) {
          view.failed();
        }
      });
  }

  function show(text, answer, groups, mine) {
    var most = groups.yes.concat(groups.unknown).slice(0, shown);
    return index.results(most.map(numberOf)).then(function (found) {
      if (mine !== serial) {
        return;
      }
      view.show(answer, groups, found, michi.words(text, answer.clauses));
      keep(text, answer);
      clearTimeout(telling);
      telling = setTimeout(view.tell, QUIET);
      nowOpen();
    });
  }

  // A query that tells of danger is kept nowhere.
  function keep(text, answer) {
    kept = answer.sensitive || answer.crisis ? null : { text: text, filters: filters.state(), shown: shown };
    remember();
  }

  function remember() {
    var state = Object.assign({}, history.state);
    delete state.search;
    if (kept) {
      state.search = Object.assign({ scroll: window.scrollY, focus: view.focused() }, kept);
    }
    history.replaceState(state, '');
  }

  function forget() {
    kept = null;
    remember();
  }

  function restore() {
    var state = history.state && history.state.search;
    if (!state || !answers) {
      return false;
    }
    box.value = state.text;
    shown = state.shown || FIRST;
    filters.restore(state.filters);
    ask().then(function () {
      view.focus(state.focus);
      window.scrollTo(0, state.scroll || 0);
    });
    return true;
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
    shown = FIRST;
    ask();
  }

  function empty() {
    serial++;
    box.value = '';
    view.hide();
  }

  michi.clear = function () {
    filters.restore(null);
    empty();
    forget();
  };

  form.addEventListener('input', function () {
    clearTimeout(typing);
    shown = FIRST;
    typing = setTimeout(ask, TYPING);
  });
  // Enter that commits a conversion is not a search: nothing happens while composing (229: Safari).
  box.addEventListener('keydown', function (event) {
    composing = event.isComposing || event.keyCode === 229;
  });
  ['keyup', 'pointerdown'].forEach(function (after) {
    form.addEventListener(after, function () {
      composing = false;
    });
  });
  form.addEventListener('submit', function (event) {
    // A script or the root is missing: the form leads to the 50音 index, as without script.
    if (form.dataset.failed) {
      return;
    }
    event.preventDefault();
    if (!composing) {
      ask().then(view.toHeading);
    }
  });
  view.more.addEventListener('click', function () {
    var from = shown;
    shown += FIRST;
    ask().then(function () {
      view.focus(from);
    });
  });
  window.addEventListener('popstate', restore);
  // Whoever takes the phone next finds an empty box; Back brings the search again.
  window.addEventListener('pagehide', function () {
    remember();
    empty();
  });
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) {
      restore();
    }
  });
})((self.michi = self.michi || {}));
