/* What results are narrowed and ordered by: a prefecture and what a desk offers. */
(function (michi) {
  'use strict';

  // The attributes of model.facet.Attribute, in groups; their words are those of the message file.
  var GROUPS = {
    who: 'self family supporter',
    age: 'under_18 young middle_aged older',
    gender: 'women men',
    way: 'phone mail chat online visit in_person',
    when: 'night weekend holiday',
    terms: 'anonymous family_only free no_booking',
    language: 'foreign_language sign_language writing place'
  };

  function make(tag, text) {
    var element = document.createElement(tag);
    element.textContent = text || '';
    return element;
  }

  michi.filters = (WORDS, changed) => {
    var element = document.createElement('details');
    var area = document.createElement('select');
    var order = document.createElement('select');
    var reset = make('button', WORDS.reset);
    var boxes = [];
    var counts = {};
    var used = false;

    element.className = 'filters';
    element.append(make('summary', WORDS.narrow));
    reset.type = 'button';

    function label(control, text) {
      var whole = make('label', text + ' ');
      whole.append(control);
      return whole;
    }

    function option(value, text) {
      var one = make('option', text);
      one.value = value;
      return one;
    }

    area.append(option('', WORDS.everywhere));
    WORDS.prefectures.split(' ').forEach((name, i) => {
      area.append(option(('0' + (i + 1)).slice(-2), name));
    });
    order.append(option('', WORDS.byMatch), option('near', WORDS.byPlace));
    element.append(label(area, WORDS.area), label(order, WORDS.order));
    Object.keys(GROUPS).forEach(group);
    element.append(reset);

    function group(name) {
      var set = document.createElement('fieldset');
      set.append(make('legend', WORDS[name]));
      GROUPS[name].split(' ').forEach((id) => {
        var box = document.createElement('input');
        var whole = document.createElement('label');
        box.type = 'checkbox';
        box.value = id;
        counts[id] = make('span');
        whole.append(box, ' ' + WORDS[id], counts[id]);
        boxes.push(box);
        set.append(whole);
      });
      element.append(set);
    }

    function chosen() {
      return boxes
        .filter((box) => box.checked)
        .map((box) => box.value);
    }

    // Everything that is asked for: yes. Nothing denied, but something not confirmed: unknown.
    function place(planes, names, hit) {
      var unknown = false;
      for (var i = 0; i < names.length; i++) {
        if (!planes.yes(names[i], hit.document)) {
          if (!planes.unknown(names[i], hit.document)) {
            return 'no';
          }
          unknown = true;
        }
      }
      return unknown ? 'unknown' : 'yes';
    }

    function split(hits, planes) {
      var names = chosen();
      var near = 'area-' + area.value;
      var groups = { yes: [], unknown: [], complete: planes.complete };
      hits.forEach((hit) => {
        var inside = !area.value || planes.yes(near, hit.document) || planes.yes('national', hit.document);
        var group = inside || order.value ? place(planes, names, hit) : 'no';
        if (group !== 'no') {
          groups[group].push(hit);
        }
      });
      if (area.value && order.value) {
        groups.yes = byPlace(groups.yes, planes, near);
        groups.unknown = byPlace(groups.unknown, planes, near);
      }
      count(hits, planes);
      return groups;
    }

    // The prefecture's own, then those for the whole country, then all others; else as they match.
    function byPlace(hits, planes, near) {
      var tiers = [[], [], []];
      hits.forEach((hit) => {
        var tier = planes.yes(near, hit.document) ? 0 : planes.yes('national', hit.document) ? 1 : 2;
        tiers[tier].push(hit);
      });
      return tiers[0].concat(tiers[1], tiers[2]);
    }

    function count(hits, planes) {
      boxes.forEach((box) => {
        var n = hits.filter((hit) => planes.yes(box.value, hit.document)).length;
        counts[box.value].textContent = ' ' + WORDS.count.replace('{0}', n);
      });
    }

    element.addEventListener('toggle', () => {
      if (element.open && !used) {
        used = true;
        changed();
      }
    });
    element.addEventListener('change', changed);
    reset.addEventListener('click', () => {
      restore(null);
      changed();
    });

    function restore(state) {
      var ids = (state && state.ids) || [];
      area.value = (state && state.area) || '';
      order.value = (state && state.order) || '';
      boxes.forEach((box) => {
        box.checked = ids.indexOf(box.value) >= 0;
      });
      used = used || Boolean(state);
    }

    return {
      element: element,
      restore: restore,
      state: () => {
        return used ? { area: area.value, order: order.value, ids: chosen() } : null;
      },
      // The planes are fetched when somebody opens the filters, not before.
      apply: (answer, blocks) => {
        if (!used) {
          return Promise.resolve({ yes: answer.hits, unknown: [], complete: true });
        }
        var documents = answer.hits.map((hit) => hit.document);
        return blocks.facets(documents).then((planes) => split(answer.hits, planes));
      }
    };
  };
})((self.michi = self.michi || {}));
