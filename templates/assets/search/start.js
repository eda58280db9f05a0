// On every page, and as small as that asks for: brings the search when somebody reaches for the box,
// or comes back to a page where they had searched. The form leads to the 50音 index without it.
(function () {
  'use strict';
  var form = document.querySelector('form[data-scripts]');
  var begun = false;
  if (!form) {
    return;
  }

  // For whoever must leave this page at once; page.js puts one in its place that empties results, too.
  self.michi = {
    clear: () => {
      var state = Object.assign({}, history.state);
      delete state.search;
      history.replaceState(state, '');
      form.querySelector('input').value = '';
    }
  };

  function begin() {
    if (begun) {
      return;
    }
    begun = true;
    form.dataset.scripts.split(' ').forEach((file) => {
      var script = document.createElement('script');
      script.src = form.dataset.root + file;
      // In the order given, though all are fetched at once.
      script.async = false;
      script.onerror = () => {
        form.dataset.failed = 'yes';
      };
      document.head.appendChild(script);
    });
  }

  // Someone who is faster than the network: the search answers when it is there.
  function wait(event) {
    if (!form.dataset.failed) {
      event.preventDefault();
      begin();
    }
  }

  form.addEventListener('focusin', begin);
  // A tap on the box, a tenth of a second before the focus comes of it.
  form.addEventListener('pointerdown', begin);
  form.addEventListener('submit', wait);
  if (history.state && history.state.search) {
    begin();
  }
  window.addEventListener('popstate', () => {
    if (history.state && history.state.search) {
      begin();
    }
  });
})();
