// Reads the files of the index. Their format is told in generator/docs/decisions/0020.
var michi = self.michi = self.michi || {};
(function () {
  "use strict";
  var received = {};

  /** Every file of the index calls this. */
  michi.shard = (name, ...parts) => {
    received[name] = parts;
  };

  function Reader(text) {
    this.text = text;
    this.at = 0;
  }
  Reader.prototype.number = function () {
    var unit = this.text.charCodeAt(this.at++);
    if (unit < 11) { return unit - 1; } // most are
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
      common: Object.create(null), // a term may be called "constructor"
      from: [],
      ahead: [] // usual forms, and the file of what each stands for
    };
    var i;
    for (i = reader.number(); i > 0; i--) { it.scores.push(reader.number()); }
    reader.texts().forEach((term) => { it.common[term] = true; });
    var count = reader.number();
    for (i = 0; i < count; i++) { it.from.push(i ? next(it.from[i - 1], reader) : ""); }
    for (i = reader.number(); i > 0; i--) {
      it.ahead.push({ form: reader.units(reader.number()), file: reader.number() });
    }
    return it;
  }


  /** A sorted text: of the text before its start, and how far its next character comes after that one's. */
  function next(before, reader) {
    var start = reader.number(), rest = start % 4 < 3 ? start % 4 + 1 : reader.number(), at = start >> 2;
    var first = reader.number() + (before.charCodeAt(at) || 0);
    return before.slice(0, at) + String.fromCharCode(first) + reader.units(rest - 1);
  }

  /** The terms of a file, sorted, and where in it their postings begin. */
  function Terms(text, head) {
    var reader = new Reader(text), before = "", width = head.fields.length;
    this.text = text;
    this.head = head;
    this.terms = [];
    this.starts = [];
    this.meanings = Object.create(null); // terms that forms of words stand for
    this.copies = Object.create(null); // where postings of such terms lie a second time
    while (reader.at < text.length) {
      before = next(before, reader);
      var divider = before.indexOf("\u0002");
      if (divider > 0) {
        var meaning = this.meanings[before.slice(0, divider)] = before.slice(divider + 1);
        if (!reader.number()) { continue; }
        this.copies[meaning] = reader.at;
      } else {
        this.terms.push(before);
        this.starts.push(reader.at);
      }
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
  Terms.prototype.start = function (term) {
    var place = this.place(term);
    return this.terms[place] === term ? this.starts[place] : this.copies[term];
  };
  Terms.prototype.get = function (term) {
    var start = this.start(term), found = start && postings(this.text, start, this.head);
    if (found) { found.text = term; }
    return found;
  };

  var NONE = { documents: new Int32Array(0), scores: new Float64Array(0) };

  function postings(text, start, head) {
    var reader = new Reader(text), width = head.fields.length;
    reader.at = start;
    var term = { rank: reader.number(), byField: [], document: head.documents, field: 0 };
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
        own = groups(reader, score);
      }
      term.byField.push(own);
      if (own.documents.length && own.documents[0] < term.document) {
        term.document = own.documents[0];
        term.field = field;
      }
    }
    return term;
  }

  function groups(reader, score) {
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
    // Groups of one score each, as one list in the order of the documents.
    var keys = new Float64Array(total), at = 0;
    documents.forEach((list, group) => {
      for (var i = 0; i < list.length; i++) { keys[at++] = list[i] * 65536 + group; }
    });
    keys.sort();
    var merged = new Int32Array(total), values = new Float64Array(total);
    for (at = 0; at < total; at++) {
      merged[at] = keys[at] / 65536;
      values[at] = scores[keys[at] % 65536];
    }
    return { documents: merged, scores: values };
  }

  michi.read = {
    root: root,
    Terms: Terms,
    Reader: Reader,
    next: next,
    received: received
  };
})();
