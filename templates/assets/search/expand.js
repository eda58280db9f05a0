//# allFunctionsCalledOnLoad
// Wildcards and edit distance: which terms a clause means, in the order in which lunr 2.3.9 (MIT
// licence, Oliver Nightingale) meets them in its token sets.
var michi = self.michi = self.michi || {};
(function () {
  "use strict";
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
    var next = [], mark = ++ids;
    function add(node) {
      if (node && node.mark !== mark) {
        node.mark = mark;
        next.push(node);
      }
    }
    for (var i = 0; i < nodes.length; i++) {
      add(nodes[i].edges[unit]);
      if (unit !== "*") { add(nodes[i].edges["*"]); }
    }
    return next;
  }

  /** Tells each node how many units at least lead from it to an end. */
  function measured(start) {
    var nodes = [start], i, changed = true;
    start.far = Infinity;
    for (i = 0; i < nodes.length; i++) {
      followers(nodes[i]).forEach((next) => {
        if (!next.far) {
          next.far = Infinity;
          nodes.push(next);
        }
      });
    }
    while (changed) {
      changed = false;
      for (i = nodes.length - 1; i >= 0; i--) {
        var far = nodes[i].final ? 0 : shortest(followers(nodes[i])) + 1;
        if (far < nodes[i].far) {
          nodes[i].far = far;
          changed = true;
        }
      }
    }
    return start;
  }
  function followers(node) {
    return Object.keys(node.edges).map((edge) => node.edges[edge]);
  }
  function shortest(nodes) {
    return nodes.reduce((least, node) => Math.min(least, node.far), Infinity);
  }

  /** Whether a term that is not less than low, below high and no longer than room may be meant. */
  function within(nodes, low, high, room) {
    if (!nodes.length || high === "" || shortest(nodes) > room) { return false; }
    if (low === "" && (high === null || nodes.some((node) => node.final))) {
      return true;
    }
    if (low === "" || high === null || low[0] !== high[0]) {
      var free = [];
      nodes.forEach((node) => {
        Object.keys(node.edges).forEach((edge) => {
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
    terms.forEach((term) => {
      var at = 0;
      while (at < path.length - 1 && at < term.length && before[at] === term[at]) { at++; }
      path.length = at + 1;
      while (path[at].length && at < term.length) {
        path.push(advance(path[at], term[at]));
        at++;
      }
      if (at === term.length && path[at].some((node) => node.final)) {
        found.push(term);
      }
      before = term;
    });
    return found;
  }

  /** The terms in the order in which lunr meets them. */
  function inOrder(query, terms) {
    var tree = new Node(), output = new Node();
    terms.forEach((term) => {
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
      Object.keys(it.query.edges).forEach((wanted) => {
        edges.forEach((edge) => {
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
      Object.keys(last.node.edges).forEach((edge) => {
        stack.push({ prefix: last.prefix + edge, node: last.node.edges[edge] });
      });
    }
    return words;
  }

  /** The token set of a clause; limit: the length of the longest term. */
  function query(clause, limit) {
    var term = clause.term, edits = clause.editDistance || 0;
    var least = edits ? term.length - edits : term.replace(/\*/g, "").length;
    if (least > limit) { return measured(wildcards("")); } // longer than every term
    return measured(edits ? fuzzy(term, edits) : wildcards(term));
  }

  /** Whether what is meant has a letter: there are more letters than edits. */
  function latin(clause) {
    return clause.term.replace(/[^a-z]/g, "").length > (clause.editDistance || 0);
  }

  /** Which files of terms may have what is meant. */
  function files(query, head, latin) {
    var numbers = [];
    head.from.forEach((low, i) => {
      if (latin && !head.latin[i]) { return; }
      var high = i + 1 < head.from.length ? head.from[i + 1] : null;
      if (within([query], low, high, head.longest[i])) { numbers.push(i); }
    });
    return numbers;
  }

  /**
   * What misspelt words need, of the file "w": per file of terms the length of the longest term and
   * whether one has a letter, then the words with a letter.
   */
  function learn(text, head) {
    var reader = new michi.read.Reader(text), before = "";
    measure(head, head.from.map(() => reader.number()), []);
    while (reader.at < text.length) { head.words.push(before = michi.read.next(before, reader)); }
  }
  /** The same of a small guide, which is in one file. */
  function learnAll(terms, head) {
    measure(head, [2 * terms.reduce((most, term) => Math.max(most, term.length), 0) + 1], terms);
  }
  function measure(head, lengths, words) {
    head.longest = lengths.map((length) => length >> 1);
    head.limit = Math.max.apply(null, head.longest.concat(0));
    head.latin = lengths.map((length) => length % 2 === 1);
    head.words = words;
  }

  /** Which files a misspelt word needs is known from the list of words. */
  function narrowed(clause, head, numberOf) {
    var seen = {};
    accepted(clause.query, head.words).forEach((word) => { seen[numberOf(word)] = true; });
    clause.numbers = Object.keys(seen).map(Number);
  }

  michi.expand = {
    query: query,
    latin: latin,
    files: files,
    learn: learn,
    learnAll: learnAll,
    narrowed: narrowed,
    accepted: accepted,
    inOrder: inOrder
  };
})();
