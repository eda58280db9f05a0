/* How results are shown: a heading, a list of links, and what else helps. Texts are set as text. */
(function (michi) {
  'use strict';

  function make(tag, className, text) {
    var element = document.createElement(tag);
    if (className) {
      element.className = className;
    }
    if (text) {
      element.textContent = text;
    }
    return element;
  }

  function link(href, text, className) {
    var a = make('a', className, text);
    a.href = href;
    return a;
  }

  function fill(text, value) {
    return text.replace('{0}', value);
  }

  // As the analyser reads a character, near enough for marking.
  function fold(text) {
    return text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 96));
  }

  // The parts of a name that were asked for, marked; compared as the analyser compares.
  function marked(element, text, words) {
    var hit = [];
    var folded = '';
    var from = [];
    Array.from(text).forEach((c, i) => {
      var plain = fold(c);
      folded += plain;
      for (var k = 0; k < plain.length; k++) {
        from.push(i);
      }
    });
    words.forEach((word) => {
      for (var at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        for (var k = at; k < at + word.length; k++) {
          hit[from[k]] = true;
        }
      }
    });
    Array.from(text).reduce((last, c, i) => {
      if (!last || last.hit !== Boolean(hit[i])) {
        last = { hit: Boolean(hit[i]), node: hit[i] ? make('mark') : document.createTextNode('') };
        element.appendChild(last.node);
      }
      last.node.textContent += c;
      return last;
    }, null);
  }

  // The words of a query that can stand in a text: as typed, and as they are looked for.
  michi.words = (text, clauses) => {
    return clauses
      .filter((clause) => clause.presence !== 'prohibited' && !/[\u0000-\u001f]/.test(clause.term))
      .map((clause) => clause.term.replace(/\*/g, ''))
      .concat(text.split(/\s+/).map(fold))
      .filter(Boolean);
  };

  // kana: the 50音 index, which needs no script. places: addresses of pages that help.
  michi.results = (WORDS, root, kana, places) => {
    var element = make('section', 'answer');
    var heading = make('h2');
    var status = make('p', 'visually-hidden');
    var care = make('div', 'care');
    var note = make('p', 'answer-note');
    var near = make('div', 'answer-near');
    var list = make('ol', 'results');
    var close = part(WORDS.further);
    var unsure = part(WORDS.unknown);
    var more = make('button', 'more', WORDS.more);
    var help = make('div', 'answer-help');

    heading.tabIndex = -1;
    heading.id = 'answer-heading';
    element.setAttribute('aria-labelledby', heading.id);
    element.hidden = true;
    status.setAttribute('role', 'status');
    more.type = 'button';
    element.append(care, heading, status, note, near, list, close.element, unsure.element, more, help);

    // A list of its own, below what answers all of it.
    function part(title) {
      var element = make('div');
      var list = make('ol', 'results');
      element.append(make('h3', '', title), list);
      return { element: element, list: list };
    }

    function entry(result, words) {
      var item = make('li');
      var name = link(root + result.u, '', 'name');
      marked(name, result.n, words);
      item.appendChild(name);
      item.appendChild(make('p', 'kind', [result.k, result.p].filter(Boolean).join(' ・ ')));
      if (result.s) {
        var line = make('p');
        marked(line, result.s, words);
        item.appendChild(line);
      }
      if (result.x) {
        item.appendChild(make('p', 'closed', result.x));
      }
      (result.w || []).forEach((way) => {
        item.appendChild(contact(way));
      });
      return item;
    }

    // [word, number or words, link, [hours and who pays], code of the hours]
    function contact(way) {
      var line = make('p', 'contact');
      line.append(make('span', '', way[0]), ' ');
      line.append(way[2] ? link(way[2], way[1], /^tel:/.test(way[2]) ? 'tel' : '') : way[1]);
      way[3].forEach((text) => {
        line.append(make('span', '', text));
      });
      if (way[4]) {
        var now = make('span', 'now');
        now.dataset.hours = way[4];
        now.hidden = true;
        line.append(now);
      }
      return line;
    }

    // places: of start.links; each that this site has.
    function links(places) {
      var ul = make('ul');
      places.forEach((place) => {
        if (place[0]) {
          var li = make('li');
          li.appendChild(link(place[0], place[1]));
          ul.appendChild(li);
        }
      });
      return ul;
    }

    function to(path) {
      return path && root + path;
    }

    function helping() {
      help.append(
        make('p', '', WORDS.help),
        links([
          [kana, WORDS.kana],
          [to(places.topics), WORDS.topics],
          [to(places.areas), WORDS.areas],
          [to(places.national), WORDS.national]
        ])
      );
    }

    function caring() {
      care.append(
        make('h2', '', WORDS.care),
        links([
          ['tel:110', WORDS.police],
          ['tel:119', WORDS.ambulance],
          [to(places.now), WORDS.now]
        ])
      );
    }

    // A place that has nothing of the kind: what serves the whole country.
    function relaxed(answer) {
      return answer.relaxation === 'national' ? fill(WORDS.nationwide, placesOf(answer.clauses)) : WORDS.relaxed;
    }

    function placesOf(clauses) {
      return clauses
        .map((clause) => (/^(.+)\u0001$/.exec(clause.term) || [])[1])
        .filter(Boolean)
        .join('・');
    }

    function clear() {
      [care, near, list, close.list, unsure.list, help].forEach((one) => {
        one.textContent = '';
      });
      note.textContent = '';
    }

    // Those that have something in them.
    function parts() {
      [close, unsure].forEach((one) => {
        one.element.hidden = !one.list.firstChild;
      });
    }

    function anchors() {
      return Array.from(element.querySelectorAll('.results .name'));
    }

    return {
      element: element,
      list: list,
      more: more,
      // nearby: pages of places and subjects that begin as the last word.
      show: (answer, groups, found, words, nearby) => {
        var hits = groups.yes.concat(groups.unknown);
        var count = hits.filter((hit) => !hit.close).length;
        // A result is null when its file could not be loaded.
        var complete = answer.complete && groups.complete && found.every(Boolean);
        clear();
        heading.textContent = count ? fill(WORDS.found, count) : WORDS.nothing;
        if (answer.danger() > 1) {
          caring();
        }
        note.textContent = [
          answer.relaxation === 'none' || !count ? '' : relaxed(answer),
          complete ? '' : WORDS.partial
        ].join('');
        nearby = nearby.filter(Boolean).map((page) => [root + page.u, page.n]);
        if (nearby.length) {
          near.append(make('p', '', WORDS.pages), links(nearby));
        }
        found.forEach((result, i) => {
          if (result) {
            var into = i >= groups.yes.length ? unsure.list : hits[i].close ? close.list : list;
            into.appendChild(entry(result, words));
          }
        });
        parts();
        more.hidden = found.length >= hits.length;
        if (!count || !complete) {
          helping();
        }
        element.hidden = false;
      },
      failed: () => {
        clear();
        heading.textContent = WORDS.failed;
        parts();
        more.hidden = true;
        helping();
        element.hidden = false;
      },
      hide: () => {
        clear();
        heading.textContent = '';
        status.textContent = '';
        element.hidden = true;
      },
      // About a second after the last key, so that a screen reader is not interrupted by each.
      tell: () => {
        if (!element.hidden) {
          status.textContent = heading.textContent + note.textContent;
        }
      },
      toHeading: () => {
        if (!element.hidden) {
          heading.focus();
        }
      },
      focused: () => anchors().indexOf(document.activeElement),
      focus: (place) => {
        var anchor = anchors()[place];
        if (anchor) {
          anchor.focus();
        }
      }
    };
  };
})((self.michi = self.michi || {}));
