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
      digits.concat(others).reverse().forEach(function (range) {
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
   *   "required" | "optional" | "prohibited", boost, editDistance, fields}, all but term optional.
   *   Terms that are in very many records are left out beside rarer ones, unless exact is true.
   * ready(probes): a promise of whether the files of these terms are there, and of what begins
   *   so: with * at the end all of it, else what goes on with a sign or a space.
   * meaning(form): the term that a form of a word stands for, of the files that are there.
   * exists(term): whether a term is in the files that are there.
   * open, need: for blocks.js, which reads the other files.
   */
  michi.index = function (rootName, load, loadExpand) {
    var files = {}, head = null, words = null, shards = [];

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
    /** Which files a misspelt word needs is known from the list of words. */
    function narrowed(clauses) {
      var wide = clauses.filter(function (clause) { return clause.byWords; });
      if (!wide.length) { return Promise.resolve(); }
      return file("w").then(function (data) {
        words = words || read.words(data[0]);
        wide.forEach(function (clause) {
          var seen = {};
          michi.expand.accepted(clause.query, words).forEach(function (word) {
            seen[numberOf(word)] = true;
          });
          clause.numbers = Object.keys(seen).map(Number);
          clause.byWords = false;
        });
      }).catch(function () { return null; }); // then in all files
    }
    function needTerms(clauses) {
      return narrowed(clauses).then(function () { return needShards(union(clauses)); });
    }
    function needShards(numbers) {
      return need(numbers, "t", shards, function (text) { return new read.Terms(text, head); });
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
    /** The token set of a clause that is wide. */
    function tokenSet(clause) {
      var term = clause.term, edits = clause.editDistance || 0;
      var least = edits ? term.length - edits : term.replace(/\*/g, "").length;
      if (least > head.limit) { return michi.expand.wildcards(""); } // longer than every term
      return edits ? michi.expand.fuzzy(term, edits) : michi.expand.wildcards(term);
    }
    function filesBetween(low, high) {
      var numbers = [];
      for (var i = numberOf(low); i <= numberOf(high); i++) { numbers.push(i); }
      return numbers;
    }

    /** What a clause asks for, and which files can have it. */
    function prepared(clause) {
      var prefix = prefixOf(clause), query = isWide(clause) ? tokenSet(clause) : null;
      var numbers = [], latin = false;
      if (!head.from.length) {
        numbers = [];
      } else if (!query) {
        numbers = filesBetween(prefix || clause.term, prefix ? prefix + "\uffff" : clause.term);
      } else {
        michi.expand.measured(query);
        // More letters than edits: what is meant has a letter, too.
        latin = clause.term.replace(/[^a-z]/g, "").length > (clause.editDistance || 0);
        head.from.forEach(function (low, i) {
          if (latin && !head.latin[i]) { return; }
          var high = i + 1 < head.from.length ? head.from[i + 1] : null;
          if (michi.expand.within([query], low, high, head.longest[i])) { numbers.push(i); }
        });
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
          ? clause.fields.map(function (name) { return head.fields.indexOf(name); })
            .filter(function (field) { return field >= 0; })
          : head.fields.map(function (name, i) { return i; }),
        terms: null
      };
    }

    /** Gives a clause its terms, null when a file is missing and nothing was found without it. */
    function expand(clause) {
      var there = clause.numbers.filter(function (number) { return shards[number]; });
      clause.terms = there.length < clause.numbers.length ? null : [];
      var texts = [], prefix = clause.prefix;
      if (!clause.query && !prefix) {
        var term = there.length ? shards[there[0]].get(clause.term) : null;
        if (term) { clause.terms = [term]; }
        return;
      }
      there.forEach(function (number) {
        var own = shards[number];
        texts = texts.concat(prefix
          ? own.terms.slice(own.place(prefix), own.place(prefix + "\uffff"))
          : michi.expand.accepted(clause.query, own.terms));
      });
      if (texts.length) {
        texts = prefix ? startingAlike(texts) : michi.expand.inOrder(clause.query, texts);
        clause.terms = texts.map(function (text) { return shards[numberOf(text)].get(text); });
      }
    }

    /** Those of which the terms can be found: without expand.js only some. */
    function expandable(clauses) {
      if (michi.expand || !clauses.some(isWide)) { return Promise.resolve(clauses); }
      return loadExpand().then(function () { return clauses; }, function () {
        return clauses.filter(function (clause) { return !isWide(clause); });
      });
    }

    function search(clauses, exact) {
      var all = [], kept;
      function load(some) {
        return needTerms(some).then(function (complete) {
          some.forEach(expand);
          return complete;
        });
      }
      function finds(clause) {
        return clause.presence !== "prohibited" && clause.terms && clause.terms.length > 0;
      }
      return open().then(function () { return expandable(clauses); }).then(function (found) {
        all = found.map(prepared);
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
          return { hits: michi.evaluate(kept, head), complete: complete && also && all.length === clauses.length };
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

    function ready(probes) {
      return open().then(function () {
        var seen = {};
        probes.forEach(function (probe) {
          var term = probe.replace(/\*$/, ""), end = term === probe ? "!" : "\uffff";
          if (!head.common[term]) { seen[numberOf(term)] = true; }
          filesBetween(term + "\u0001", term + end).forEach(function (i) { seen[i] = true; });
        });
        return needShards(head.from.length ? Object.keys(seen).map(Number) : []);
      }).catch(function () { return false; });
    }

    function meaning(form) {
      var own = head && shards[numberOf(form + "\u0002")];
      return own && own.meanings[form];
    }

    function exists(term) {
      if (!head) { return false; }
      var clause = prepared({ term: term });
      if (clause.common) { return true; }
      expand(clause);
      return !!clause.terms && clause.terms.length > 0;
    }

    return { search: search, ready: ready, exists: exists, meaning: meaning, open: open, need: need };
  };
})();
