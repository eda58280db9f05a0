// Puts results and filters into the page.
(function (michi) {
  'use strict';
  var WORDS = "@words answer";
  var MORE = 10;
  var QUIET = 1000;

  // page: {form, box, index, analyser, start: what the build tells, asked: asks again, for so many}
  michi.shown = (page) => {
    var form = page.form;
    var root = form.dataset.root;
    var blocks = michi.blocks(page.index);
    var near = michi.near(page.analyser, page.index, blocks, page.start.pages);
    var view = michi.results(WORDS, root, form.action, page.start.links);
    var filters = michi.filters(WORDS, () => page.asked(MORE));
    var past = michi.past(page.box, view, filters, page.asked);
    var most;
    var telling;

    view.element.insertBefore(filters.element, view.list);
    document.getElementById('main').before(view.element);
    view.more.addEventListener('click', () => {
      var from = most;
      page.asked(most + MORE).then(() => {
        view.focus(from);
      });
    });

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

    // What a text was answered, as long as nothing else was asked since.
    function show(text, answer, count, isLast) {
      return filters.apply(answer, blocks).then((groups) => {
        var first = groups.yes.concat(groups.unknown).slice(0, count).map((hit) => hit.document);
        return Promise.all([blocks.results(first), near(answer)]).then((both) => {
          if (!isLast()) {
            return;
          }
          most = count;
          var focused = view.focused();
          view.show(answer, groups, both[0], michi.words(text, answer.clauses), both[1]);
          view.focus(focused); // somebody may be there when more comes in behind it
          // A query that tells of danger is kept nowhere.
          var keeps = !answer.danger();
          past.keep(keeps && { text: text, filters: filters.state(), shown: count });
          clearTimeout(telling);
          telling = setTimeout(view.tell, QUIET);
          nowOpen();
        });
      });
    }

    return {
      show: show,
      failed: view.failed,
      hide: view.hide,
      toHeading: view.toHeading,
      keep: past.keep,
      remember: past.remember,
      restore: past.restore,
      forget: () => {
        filters.restore(null);
        past.keep(null);
      }
    };
  };
})((self.michi = self.michi || {}));
