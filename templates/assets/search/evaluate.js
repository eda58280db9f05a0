// Finds: asks the index for clauses, with the order and the scores of lunr 2.3.9 (MIT licence,
// Oliver Nightingale), from files that are loaded when a query needs them. The format of the files
// is told in generator/docs/decisions/0020.
var michi = self.michi = self.michi || {};
(function () {
  "use strict";
  var received = {};

  /** Every file of the index calls this. */
  michi.shard = function (name) {
    received[name] = Array.prototype.slice.call(arguments, 1);
  };

  // ---- Numbers as characters -------------------------------------------------------------------

  function Reader(text) {
    this.text = text;
    this.at = 0;
  }
  Reader.prototype.number = function () {
    var unit = this.text.charCodeAt(this.at++);
    if (unit >= 0xE000) { return (unit - 0xE000) * 55289 + this.number(); }
    return unit - 1 - (unit > 10) - (unit > 13) - (unit > 34) - (unit > 92) - 2 * (unit > 0x2029);
  };
  Reader.prototype.units = function (count) {
    var text = "";
    while (count-- > 0) { text += String.fromCharCode(this.number()); }
    return text;
  };
  Reader.prototype.texts = function () {
    var texts = [];
    for (var count = this.number(); count > 0; count--) { texts.push(this.units(this.number())); }
    return texts;
  };

  function root(text) {
    var reader = new Reader(text);
    var it = {
      documents: reader.number(),
      resultsPerFile: reader.number(),
      planesPerFile: reader.number(),
      fields: reader.texts(),
      facets: reader.texts(),
      scores: [],
      common: {},
      from: [],
      longest: []
    };
    var i;
    for (i = reader.number(); i > 0; i--) { it.scores.push(reader.number()); }
    reader.texts().forEach(function (term) { it.common[term] = true; });
    var count = reader.number(), before = "";
    for (i = 0; i < count; i++) {
      var head = reader.number();
      before = before.slice(0, head >> 2) + reader.units(head % 4 < 3 ? head % 4 : reader.number());
      it.from.push(before);
    }
    for (i = 0; i < count; i++) { it.longest.push(reader.number()); }
    return it;
  }

  // ---- Terms -----------------------------------------------------------------------------------

  /** The terms of a file, sorted, and where in it their postings begin. */
  function Terms(text, head) {
    var reader = new Reader(text), before = "", width = head.fields.length;
    this.text = text;
    this.head = head;
    this.terms = [];
    this.starts = [];
    this.known = {};
    while (reader.at < text.length) {
      var start = reader.number(), rest = start % 4 < 3 ? start % 4 + 1 : reader.number();
      before = before.slice(0, start >> 2) + reader.units(rest);
      this.terms.push(before);
      this.starts.push(reader.at);
      reader.number();
      var mask = reader.number();
      if (mask >= 1 << width) {
        reader.number();
        reader.number();
        continue;
      }
      for (; mask; mask &= mask - 1) {
        for (var more = 1; more;) {
          reader.number();
          var size = reader.number();
          more = size % 2;
          for (size >>= 1; size > 0; size--) { reader.number(); }
        }
      }
    }
  }
  Terms.prototype.place = function (term) {
    var low = 0, high = this.terms.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (this.terms[middle] < term) { low = middle + 1; } else { high = middle; }
    }
    return low;
  };
  Terms.prototype.get = function (term) {
    if (!this.known[term]) {
      var place = this.place(term);
      if (this.terms[place] !== term) { return null; }
      this.known[term] = postings(this.text, this.starts[place], this.head);
      this.known[term].text = term;
    }
    return this.known[term];
  };

  var NONE = { documents: new Int32Array(0), scores: new Float64Array(0) };

  function postings(text, start, head) {
    var reader = new Reader(text), width = head.fields.length;
    reader.at = start;
    var term = { rank: reader.number(), byField: [], document: head.documents, field: 0, text: "" };
    var mask = reader.number(), single = mask >= 1 << width ? mask - (1 << width) : -1;
    function score() {
      var number = reader.number(), frequent = head.scores.length;
      return (number < frequent ? head.scores[number] : number - frequent) / 1000;
    }
    for (var field = 0; field < width; field++) {
      var own = NONE;
      if (field === single) {
        own = { scores: Float64Array.of(score()), documents: Int32Array.of(reader.number()) };
      } else if (single < 0 && mask >> field & 1) {
        own = groups(reader, score, head.documents);
      }
      term.byField.push(own);
      if (own.documents.length && own.documents[0] < term.document) {
        term.document = own.documents[0];
        term.field = field;
      }
    }
    return term;
  }

  function groups(reader, score, all) {
    var scores = [], sizes = [], documents = [], total = 0;
    for (var more = 1; more;) {
      scores.push(score());
      var size = reader.number(), list = new Int32Array(size >> 1), before = 0;
      more = size % 2;
      for (var i = 0; i < list.length; i++) { list[i] = before += reader.number(); }
      documents.push(list);
      sizes.push(list.length);
      total += list.length;
    }
    if (scores.length === 1) {
      return { documents: documents[0], scores: new Float64Array(total).fill(scores[0]) };
    }
    return merge(documents, scores, total, all);
  }

  /** Groups of one score each, as one list in the order of the documents. */
  function merge(documents, scores, total, all) {
    var keys, own = { documents: new Int32Array(total), scores: new Float64Array(total) }, at = 0;
    if (total * 8 > all) {
      keys = new Uint16Array(all);
      documents.forEach(function (list, group) {
        for (var i = 0; i < list.length; i++) { keys[list[i]] = group + 1; }
      });
      for (var document = 0; document < all; document++) {
        if (keys[document]) {
          own.documents[at] = document;
          own.scores[at++] = scores[keys[document] - 1];
        }
      }
      return own;
    }
    keys = new Float64Array(total);
    documents.forEach(function (list, group) {
      for (var i = 0; i < list.length; i++) { keys[at++] = list[i] * 65536 + group; }
    });
    keys.sort();
    for (var i = 0; i < total; i++) {
      own.documents[i] = Math.floor(keys[i] / 65536);
      own.scores[i] = scores[keys[i] % 65536];
    }
    return own;
  }

  // ---- Wildcards and edit distance: lunr's token sets -------------------------------------------

  var ids = 0;

  function Node() {
    this.edges = {};
    this.final = false;
    this.id = ids++;
  }
  function step(node, edge) {
    return node.edges[edge] || (node.edges[edge] = new Node());
  }

  function wildcards(text) {
    var start = new Node(), node = start;
    for (var i = 0; i < text.length; i++) {
      var last = i === text.length - 1;
      if (text[i] === "*") {
        node.edges["*"] = node;
        node.final = last;
      } else {
        node = node.edges[text[i]] = new Node();
        node.final = last;
      }
    }
    return start;
  }

  function fuzzy(text, distance) {
    var start = new Node(), stack = [{ node: start, left: distance, text: text }];
    while (stack.length) {
      var it = stack.pop(), rest = it.text, node = it.node, next;
      if (rest.length) {
        next = step(node, rest[0]);
        if (rest.length === 1) { next.final = true; }
        stack.push({ node: next, left: it.left, text: rest.slice(1) });
      }
      if (!it.left) { continue; }
      next = step(node, "*"); // a letter more
      if (!rest.length) { next.final = true; }
      stack.push({ node: next, left: it.left - 1, text: rest });
      if (rest.length > 1) { // a letter less
        stack.push({ node: node, left: it.left - 1, text: rest.slice(1) });
      }
      if (rest.length === 1) {
        node.final = true;
        next.final = true;
      }
      if (rest.length) { // another letter
        stack.push({ node: next, left: it.left - 1, text: rest.slice(1) });
      }
      if (rest.length > 1) { // two letters in each other's place
        stack.push({ node: step(node, rest[1]), left: it.left - 1, text: rest[0] + rest.slice(2) });
      }
    }
    return start;
  }

  function advance(nodes, unit) {
    var next = [];
    function add(node) { if (node && next.indexOf(node) < 0) { next.push(node); } }
    nodes.forEach(function (node) {
      add(node.edges[unit]);
      if (unit !== "*") { add(node.edges["*"]); }
    });
    return next;
  }

  /** Tells each node how many units at least lead from it to an end. */
  function measured(start) {
    var nodes = [start], i, changed = true;
    for (i = 0; i < nodes.length; i++) {
      nodes[i].far = nodes[i].final ? 0 : Infinity;
      followers(nodes[i]).forEach(function (next) {
        if (nodes.indexOf(next) < 0) { nodes.push(next); }
      });
    }
    while (changed) {
      changed = false;
      nodes.forEach(function (node) {
        var far = shortest(followers(node)) + 1;
        if (far < node.far) {
          node.far = far;
          changed = true;
        }
      });
    }
    return start;
  }
  function followers(node) {
    return Object.keys(node.edges).map(function (edge) { return node.edges[edge]; });
  }
  function shortest(nodes) {
    return nodes.reduce(function (least, node) { return Math.min(least, node.far); }, Infinity);
  }

  /** Whether a term that is not less than low, below high and no longer than room may be meant. */
  function within(nodes, low, high, room) {
    if (!nodes.length || high === "" || shortest(nodes) > room) { return false; }
    if (low === "" && (high === null || nodes.some(function (node) { return node.final; }))) {
      return true;
    }
    if (low === "" || high === null || low[0] !== high[0]) {
      var free = [];
      nodes.forEach(function (node) {
        Object.keys(node.edges).forEach(function (edge) {
          if (edge === "*" || edge > low.charAt(0) && (high === null || edge < high[0])) {
            free.push(node.edges[edge]);
          }
        });
      });
      if (shortest(free) < room) { return true; }
    }
    if (low !== "") {
      var same = high !== null && high[0] === low[0];
      if (within(advance(nodes, low[0]), low.slice(1), same ? high.slice(1) : null, room - 1)) {
        return true;
      }
      if (same) { return false; }
    }
    return high !== null && within(advance(nodes, high[0]), "", high.slice(1), room - 1);
  }

  /** Those of the sorted terms that are meant. */
  function accepted(query, terms) {
    var path = [[query]], before = "", found = [];
    terms.forEach(function (term) {
      var at = 0;
      while (at < path.length - 1 && at < term.length && before[at] === term[at]) { at++; }
      path.length = at + 1;
      while (path[at].length && at < term.length) {
        path.push(advance(path[at], term[at]));
        at++;
      }
      if (at === term.length && path[at].some(function (node) { return node.final; })) {
        found.push(term);
      }
      before = term;
    });
    return found;
  }

  /** The terms in the order in which lunr meets them. */
  function inOrder(query, terms) {
    var tree = new Node(), output = new Node();
    terms.forEach(function (term) {
      var node = tree;
      for (var i = 0; i < term.length; i++) { node = step(node, term[i]); }
      node.final = true;
    });
    var stack = [{ query: query, output: output, node: tree }], done = {};
    while (stack.length) {
      var it = stack.pop(), key = it.query.id + " " + it.output.id;
      if (done[key]) { continue; } // a second time would change nothing
      done[key] = true;
      var edges = Object.keys(it.node.edges);
      Object.keys(it.query.edges).forEach(function (wanted) {
        edges.forEach(function (edge) {
          if (wanted !== edge && wanted !== "*") { return; }
          var node = it.node.edges[edge], query = it.query.edges[wanted];
          var next = step(it.output, edge);
          next.final = next.final || node.final && query.final;
          stack.push({ query: query, output: next, node: node });
        });
      });
    }
    var words = [];
    stack.push({ prefix: "", node: output });
    while (stack.length) {
      var last = stack.pop();
      if (last.node.final) { words.push(last.prefix); }
      Object.keys(last.node.edges).forEach(function (edge) {
        stack.push({ prefix: last.prefix + edge, node: last.node.edges[edge] });
      });
    }
    return words;
  }

  // ---- The evaluation --------------------------------------------------------------------------

  function earlier(a, b) {
    return a.document - b.document || a.field - b.field || a.rank - b.rank;
  }

  /**
   * Hits of clauses whose terms are known: [{presence, boost, fields: [numbers], terms}]; those of
   * a missing file have null for their terms.
   */
  function evaluate(clauses, head) {
    var all = head.documents, width = head.fields.length, required = 0, f, i;
    var have = new Uint16Array(all), never = new Uint8Array(all);
    var weights = [], seen = {}, order = [];
    for (f = 0; f < width; f++) { weights.push(new Map()); }
    clauses.forEach(function (clause) {
      if (!clause.terms) { return; }
      var must = clause.presence === "required" && clause.fields.length;
      clause.terms.forEach(function (term) {
        clause.fields.forEach(function (field) {
          var documents = term.byField[field].documents, i;
          if (clause.presence === "prohibited") {
            for (i = 0; i < documents.length; i++) { never[documents[i]] = 1; }
            return;
          }
          if (must) {
            for (i = 0; i < documents.length; i++) {
              if (have[documents[i]] === required) { have[documents[i]]++; }
            }
          }
          var weight = weights[field].get(term);
          weights[field].set(term, weight === undefined ? clause.boost : weight + clause.boost);
          var key = term.text + "/" + field;
          if (!seen[key]) {
            seen[key] = true;
            order.push({ field: field, documents: documents });
          }
        });
      });
      required += must ? 1 : 0;
    });
    if (clauses.every(function (clause) { return clause.presence === "prohibited"; })) {
      var rest = [];
      for (i = 0; i < all; i++) { if (!never[i]) { rest.push({ document: i, score: 0 }); } }
      return rest;
    }
    var allowed = have.map(function (count, document) {
      return count === required && !never[document];
    });
    return sorted(order, weights.map(function (own, field) {
      return own.size ? similarities(own, field, all) : NONE;
    }), allowed);
  }

  /** What one field adds per document: summed in lunr's order, divided by the query's length. */
  function similarities(weights, field, all) {
    var sums = new Float64Array(all), squares = 0;
    Array.from(weights.keys()).sort(earlier).forEach(function (term) {
      var weight = weights.get(term), own = term.byField[field], list = own.documents;
      squares += weight * weight;
      for (var i = 0; i < list.length; i++) { sums[list[i]] += weight * own.scores[i]; }
    });
    return { sums: sums, length: Math.sqrt(squares) };
  }

  /** Fields of documents in the order in which lunr meets them; then the best first, else so. */
  function sorted(order, similarities, allowed) {
    var scores = new Float64Array(allowed.length), met = new Uint8Array(allowed.length), found = [];
    order.forEach(function (it) {
      var own = similarities[it.field], bit = 1 << it.field;
      for (var i = 0; i < it.documents.length; i++) {
        var document = it.documents[i];
        if (!allowed[document] || met[document] & bit) { continue; }
        if (!met[document]) { found.push(document); }
        met[document] |= bit;
        scores[document] += own.sums[document] / own.length || 0;
      }
    });
    var all = new Float64Array(found.length), places = new Map(), hits = new Array(found.length), i;
    for (i = 0; i < found.length; i++) { all[i] = scores[found[i]]; }
    all.sort();
    for (i = all.length - 1; i >= 0; i--) {
      if (!places.has(all[i])) { places.set(all[i], all.length - 1 - i); }
    }
    found.forEach(function (document) {
      var score = scores[document], place = places.get(score);
      places.set(score, place + 1);
      hits[place] = { document: document, score: score };
    });
    return hits;
  }

  // ---- The index -------------------------------------------------------------------------------

  /**
   * The index whose root file is called so. load(file) gives a promise that is kept when the script
   * of that file has run.
   *
   * search(clauses, exact): a promise of {hits: [{document, score}], complete}; complete is false
   *   when a file was missing and its clauses were left out. A clause is {term, presence:
   *   "required" | "optional" | "prohibited", boost, editDistance, fields}, all but term optional.
   *   Terms that are in very many records are left out beside rarer ones, unless exact is true.
   * ready(terms): a promise of whether the files of these terms are there.
   * exists(term): whether a term (may have wildcards) is in the files that are there.
   * results(documents): a promise of what is shown of them; null for what is missing.
   * facets(documents): a promise of {names, complete, yes(name, document), unknown(name, document)}.
   */
  michi.index = function (rootName, load) {
    var files = {}, head = null, shards = [], blocks = {}, planes = {};

    function file(name) {
      if (!files[name]) {
        files[name] = (received[name] ? Promise.resolve() : load(name + ".js")).then(function () {
          var data = received[name];
          if (!data) { throw new Error("no file " + name); }
          delete received[name];
          return data;
        });
        files[name].catch(function () { delete files[name]; }); // to be tried again
      }
      return files[name];
    }

    function open() {
      return file(rootName).then(function (data) {
        if (head) { return; }
        head = root(data[0]);
        if (data.length > 1) { // a small guide, all in one file
          head.resultsPerFile = head.planesPerFile = head.documents || 1;
          shards[0] = new Terms(data[1], head);
          planes[0] = bits(data[2], head);
          blocks[0] = data[3];
        }
      });
    }

    /** Of files by number those that are needed; a promise of whether all of them are there. */
    function need(numbers, letter, into, read) {
      return Promise.all(numbers.map(function (number) {
        if (into[number]) { return true; }
        return file(letter + number).then(function (data) {
          if (!into[number]) { into[number] = read(data[0]); }
          return true;
        }).catch(function () { return false; });
      })).then(function (there) { return there.indexOf(false) < 0; });
    }
    function needTerms(numbers) {
      return need(numbers, "t", shards, function (text) { return new Terms(text, head); });
    }

    function numberOf(term) {
      var low = 0, high = head.from.length - 1;
      while (low < high) {
        var middle = (low + high + 1) >> 1;
        if (head.from[middle] <= term) { low = middle; } else { high = middle - 1; }
      }
      return low;
    }

    /** What a clause asks for, and which files can have it. */
    function prepared(clause) {
      var query = clause.editDistance ? fuzzy(clause.term, clause.editDistance)
        : clause.term.indexOf("*") < 0 ? null : wildcards(clause.term);
      var numbers = [];
      if (!head.from.length) {
        numbers = [];
      } else if (!query) {
        numbers = [numberOf(clause.term)];
      } else {
        measured(query);
        head.from.forEach(function (low, i) {
          var high = i + 1 < head.from.length ? head.from[i + 1] : null;
          if (within([query], low, high, head.longest[i])) { numbers.push(i); }
        });
      }
      return {
        term: clause.term,
        query: query,
        numbers: numbers,
        common: !query && !!head.common[clause.term],
        presence: clause.presence || "optional",
        boost: clause.boost === undefined ? 1 : clause.boost,
        fields: clause.fields
          ? clause.fields.map(function (name) { return head.fields.indexOf(name); })
          : head.fields.map(function (name, i) { return i; }),
        terms: null
      };
    }

    /** Gives a clause its terms, null when a file is missing and nothing was found without it. */
    function expand(clause) {
      var there = clause.numbers.filter(function (number) { return shards[number]; });
      clause.terms = there.length < clause.numbers.length ? null : [];
      if (!clause.query) {
        var term = there.length ? shards[there[0]].get(clause.term) : null;
        if (term) { clause.terms = [term]; }
        return;
      }
      var texts = [];
      there.forEach(function (number) {
        texts = texts.concat(accepted(clause.query, shards[number].terms));
      });
      if (texts.length) {
        clause.terms = inOrder(clause.query, texts).map(function (text) {
          return shards[numberOf(text)].get(text);
        });
      }
    }

    function search(clauses, exact) {
      var all = [], kept;
      function load(some) {
        return needTerms(union(some)).then(function (complete) {
          some.forEach(expand);
          return complete;
        });
      }
      function finds(clause) {
        return clause.presence !== "prohibited" && clause.terms && clause.terms.length > 0;
      }
      return open().then(function () {
        all = clauses.map(prepared);
        kept = all.filter(function (clause) {
          return exact || !clause.common || clause.presence === "prohibited";
        });
        return load(kept);
      }).then(function (complete) {
        var rarer = kept.some(finds), must = kept.some(function (clause) {
          return clause.presence === "required" && finds(clause);
        });
        var more = all.filter(function (clause) {
          return kept.indexOf(clause) < 0 && !(clause.presence === "required" ? must : rarer);
        });
        kept = all.filter(function (clause) {
          return kept.indexOf(clause) >= 0 || more.indexOf(clause) >= 0;
        });
        return load(more).then(function (also) {
          return { hits: evaluate(kept, head), complete: complete && also };
        });
      }).catch(function (error) {
        if (head) { throw error; }
        return { hits: [], complete: false };
      });
    }

    function union(clauses) {
      var seen = {};
      clauses.forEach(function (clause) {
        clause.numbers.forEach(function (number) { seen[number] = true; });
      });
      return Object.keys(seen).map(Number);
    }

    function ready(terms) {
      return open().then(function () {
        return needTerms(union(terms.map(function (term) {
          return prepared({ term: term });
        }).filter(function (clause) { return !clause.common; })));
      }).catch(function () { return false; });
    }

    function exists(term) {
      if (!head) { return false; }
      var clause = prepared({ term: term });
      if (clause.common) { return true; }
      expand(clause);
      return !!clause.terms && clause.terms.length > 0;
    }

    function numbers(documents, perFile) {
      var seen = {};
      documents.forEach(function (document) { seen[Math.floor(document / perFile)] = true; });
      return Object.keys(seen).map(Number);
    }

    function results(documents) {
      return open().then(function () {
        return need(numbers(documents, head.resultsPerFile), "r", blocks, function (data) {
          return data;
        });
      }).then(function () {
        return documents.map(function (document) {
          var block = blocks[Math.floor(document / head.resultsPerFile)];
          return block ? block[document % head.resultsPerFile] : null;
        });
      });
    }

    function facets(documents) {
      return open().then(function () {
        return need(numbers(documents, head.planesPerFile), "f", planes, function (text) {
          return bits(text, head);
        });
      }).then(function (complete) {
        function has(name, document, row) {
          var plane = planes[Math.floor(document / head.planesPerFile)];
          var facet = head.facets.indexOf(name);
          return !!plane && facet >= 0
            && plane[facet * 2 + row][document % head.planesPerFile] === 1;
        }
        return {
          names: head.facets,
          complete: complete,
          yes: function (name, document) { return has(name, document, 0); },
          unknown: function (name, document) { return has(name, document, 1); }
        };
      });
    }

    return { search: search, ready: ready, exists: exists, results: results, facets: facets };
  };

  /** Two rows a facet. */
  function bits(text, head) {
    var reader = new Reader(text), rows = [];
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
})();
