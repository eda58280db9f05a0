// The index as the page asks it: loads the files that a query needs, each once.
var michi = self.michi = self.michi || {};
(function () {
  "use strict";
  var read = michi.read, received = read.received;

  /** Sorted terms that all begin alike, in lunr's order: what inOrder of expand.js gives. */
  function startingAlike(terms) {
    var words = [];
    function emit(from, to, depth) {
      if (from < to && terms[from].length === depth) { words.push(terms[from++]); }
      var digits = [], others = [];
      while (from < to) {
        var unit = terms[from][depth], end = from + 1;
        while (end < to && terms[end][depth] === unit) { end++; }
        (unit >= "0" && unit <= "9" ? digits : others).push([from, end]);
        from = end;
      }
      digits.concat(others).reverse().forEach((range) => {
        emit(range[0], range[1], depth + 1);
      });
    }
    emit(0, terms.length, 0);
    return words;
  }

  /**
   * The index whose root file is called so. load(file) gives a promise that is kept when the script
   * of that file has run; loadExpand() the same of expand.js, which few queries need.
   *
   * search(clauses, exact): a promise of {hits: [{document, score}], complete}; complete is false
   *   when a file was missing and its clauses were left out. A clause is {term, presence:
   *   "required" | "optional" | "prohibited", boost, editDistance, fields, ending}, all but term optional;
   *   ending is the last character of the terms that a beginning (x*) means.
   *   Terms that are in very many records are left out beside rarer ones, unless exact is true.
   * ready(probes, text): a promise of whether the files of these terms are there, and of what begins
   *   so: with * at the end all of it, else what goes on with a sign or a space. Usual forms in the
   *   text bring what they stand for, and of their pairs only what goes on with them.
   * meaning(form): the term that a form of a word stands for, of the files that are there.
   * forms(word): the terms that the forms around a word stand for, of the file that is there.
   * exists(term): whether a term, or one that it means, is in the files that are there.
   * open, need: for blocks.js, which reads the other files.
   */
  michi.index = (rootName, load, loadExpand) => {
    var files = {}, head = null, shards = [];
    var known = Object.create(null), copied = Object.create(null);

    function file(name) {
      if (!files[name]) {
        files[name] = (received[name] ? Promise.resolve() : load(name + ".js")).then(() => {
          var data = received[name];
          if (!data) { throw new Error("no file " + name); }
          delete received[name];
          return data;
        });
        files[name].catch(() => { delete files[name]; }); // to be tried again
      }
      return files[name];
    }

    function open() {
      return file(rootName).then((data) => {
        if (head) { return head; }
        head = read.root(data[0]);
        if (data.length > 1) { // a small guide, all in one file
          head.resultsPerFile = head.planesPerFile = head.documents || 1;
          shards[0] = new read.Terms(data[1], head);
          head.planes = data[2];
          head.results = data[3];
        }
        return head;
      });
    }

    /** Of files by number those that are needed, each once; a promise of whether all are there. */
    function need(numbers, letter, into, read) {
      return Promise.all(numbers.map((number) => {
        return into[number] || file(letter + number)
          .then((data) => (into[number] = into[number] || read(data[0])))
          .catch(() => false);
      })).then((there) => there.indexOf(false) < 0);
    }
    function needTerms(clauses) {
      clauses.forEach((clause) => {
        if (clause.byWords) { michi.expand.narrowed(clause, head, numberOf); }
      });
      return needShards([].concat(...clauses.map((clause) => clause.numbers)));
    }
    function needShards(numbers) {
      return need(numbers, "t", shards, (text) => {
        var own = new read.Terms(text, head);
        Object.keys(own.copies).forEach((term) => { copied[term] = own; });
        return own;
      });
    }
    /** A term, always the same object; undefined when it is in none of the files that are there. */
    function termOf(text) {
      var own = copied[text] || shards[numberOf(text)];
      return known[text] || (known[text] = own && own.get(text));
    }

    function numberOf(term) {
      var low = 0, high = head.from.length - 1;
      while (low < high) {
        var middle = (low + high + 1) >> 1;
        if (head.from[middle] <= term) { low = middle; } else { high = middle - 1; }
      }
      return low;
    }

    /** The beginning that is all a clause asks for. */
    function prefixOf(clause) {
      return !clause.editDistance && /^[^*]+\*$/.test(clause.term) ? clause.term.slice(0, -1) : "";
    }
    /** Whether a clause may mean several terms that do not lie side by side. */
    function isWide(clause) {
      return !prefixOf(clause) && (clause.editDistance > 0 || clause.term.indexOf("*") >= 0);
    }
    function filesBetween(low, high) {
      var numbers = [];
      for (var i = numberOf(low); i <= numberOf(high); i++) { numbers.push(i); }
      return numbers;
    }

    /** What a clause asks for, and which files can have it. */
    function prepared(clause) {
      var prefix = prefixOf(clause), query = isWide(clause) ? michi.expand.query(clause, head.limit) : null;
      var numbers = [], latin = false;
      if (!head.from.length || !query && !prefix && copied[clause.term]) {
        numbers = []; // there is nothing, or it is there
      } else if (!query) {
        numbers = filesBetween(prefix || clause.term, prefix ? prefix + "\uffff" : clause.term);
      } else {
        latin = michi.expand.latin(clause);
        numbers = michi.expand.files(query, head, latin);
      }
      return {
        term: clause.term,
        query: query,
        prefix: prefix,
        numbers: numbers,
        byWords: latin && numbers.length > 2,
        common: !query && !prefix && !!head.common[clause.term],
        presence: clause.presence || "optional",
        boost: clause.boost === undefined ? 1 : clause.boost,
        fields: clause.fields && clause.fields.length
          ? clause.fields.map((name) => head.fields.indexOf(name))
            .filter((field) => field >= 0)
          : head.fields.map((name, i) => i),
        ending: clause.ending,
        terms: null
      };
    }

    /** Gives a clause its terms, null when a file is missing and nothing was found without it. */
    function expand(clause) {
      var there = clause.numbers.filter((number) => shards[number]);
      clause.terms = there.length < clause.numbers.length ? null : [];
      var texts = [], prefix = clause.prefix;
      if (!clause.query && !prefix) {
        var term = termOf(clause.term);
        if (term) { clause.terms = [term]; }
        return;
      }
      there.forEach((number) => {
        var own = shards[number];
        texts = texts.concat(prefix
          ? own.terms.slice(own.place(prefix), own.place(prefix + "\uffff"))
          : michi.expand.accepted(clause.query, own.terms));
      });
      texts = texts.filter((text) => !clause.ending || text.slice(-1) === clause.ending);
      if (texts.length) {
        texts = prefix ? startingAlike(texts) : michi.expand.inOrder(clause.query, texts);
        clause.terms = texts.map(termOf);
      }
    }

    /** Those of which the terms can be found: without what misspelt words need only some. */
    function expandable(clauses) {
      if (!clauses.some(isWide)) { return Promise.resolve(clauses); }
      return Promise.all([
        michi.expand || loadExpand(),
        head.words || (head.results ? 0 : file("w"))
      ]).then((loaded) => {
        if (!head.words && head.results) { michi.expand.learnAll(shards[0].terms, head); }
        if (!head.words) { michi.expand.learn(loaded[1][0], head); }
        return clauses;
      }).catch(() => clauses.filter((clause) => !isWide(clause)));
    }

    function search(clauses, exact) {
      var all = [], kept;
      function load(some) {
        return needTerms(some).then((complete) => {
          some.forEach(expand);
          return complete;
        });
      }
      function isConcept(clause) { return clause.term[0] === "\u0002"; }
      function finds(clause) {
        return clause.presence !== "prohibited" && clause.terms && clause.terms.length > 0;
      }
      return open().then(() => expandable(clauses)).then((found) => {
        all = found.map(prepared);
        kept = all.filter((clause) => {
          return exact || !clause.common || isConcept(clause) || clause.presence === "prohibited";
        });
        return load(kept);
      }).then((complete) => {
        var required = (clause) => clause.presence === "required";
        // Two troubles that no desk has together: what helps with one of them, best with both.
        var troubles = kept.filter((clause) => required(clause) && finds(clause) && isConcept(clause));
        if (!exact && troubles.length > 1 && troubles.some((clause) => clause.common)) {
          troubles.forEach((clause) => { clause.presence = "optional"; });
        }
        var rarer = kept.some(finds), must = kept.some((clause) => required(clause) && finds(clause));
        var more = all.filter((clause) => {
          return kept.indexOf(clause) < 0 && !(required(clause) ? must : rarer);
        });
        kept = all.filter((clause) => kept.indexOf(clause) >= 0 || more.indexOf(clause) >= 0);
        return load(more).then((also) => {
          var whole = complete && also && all.length === clauses.length;
          return { hits: michi.evaluate(kept, head), complete: whole };
        });
      }).catch((error) => {
        if (head) { throw error; }
        return { hits: [], complete: false };
      });
    }

    function ready(probes, text = "") {
      return open().then(() => {
        var numbers = [], inside = "";
        head.ahead.forEach((it) => {
          if (text.indexOf(it.form) >= 0) {
            numbers.push(it.file);
            inside += it.form + " ";
          }
        });
        probes.forEach((probe) => {
          var term = probe.replace(/\*$/, ""), end = term === probe ? "!" : "\uffff";
          if (inside.indexOf(term) < 0 && !head.common[term]) { numbers.push(numberOf(term)); }
          numbers.push(...filesBetween(term + "\u0001", term + end));
        });
        return needShards(head.from.length ? numbers : []);
      }).catch(() => false);
    }

    function meaning(form) {
      var own = head && shards[numberOf(form + "\u0002")];
      return own && own.meanings[form];
    }

    function forms(word) { return ((head && shards[numberOf(word)]) || {}).meanings || {}; }

    function exists(term) {
      if (!head || (isWide({ term: term }) && !head.words)) { return false; }
      var clause = prepared({ term: term }), own = copied[term] || shards[clause.numbers[0]];
      if (clause.common) { return true; }
      if (term.indexOf("*") < 0) { return !!own && own.start(term) > 0; } // reads no postings
      expand(clause);
      return !!clause.terms && clause.terms.length > 0;
    }

    return { search: search, ready: ready, exists: exists, meaning: meaning, forms: forms, open: open, need: need };
  };
})();
