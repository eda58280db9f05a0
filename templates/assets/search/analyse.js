/*
 * Reads texts and queries for the search: from a text to the terms of the index, from a query to
 * clauses. The twin of the Java package dev.michishirube.analysis, name by name; a test holds both
 * equal. Only explicit ranges of characters, so that every browser gives the same.
 */
(function (global) {
  'use strict';
  const michi = (global.michi = global.michi || {});

  // Kinds of characters: Letter, Digit, Kanji, katakana (T), Hiragana, Firm hiragana (it stands for
  // another spelling and counts like kanji), and a space for everything else.
  const KINDS = [
    [/[0-9]/g, 'D'],
    [/[a-z\u00df-\u00f6\u00f8-\u024f\u0430-\u045f\u0620-\u064a\u0671-\u06d3\u0900-\u109f\u1780-\u17d3]/g, 'L'],
    [/[\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\ud800-\udfff\uf900-\ufaff]/g, 'K'],
    [/[\u30a1-\u30fa\u30fc-\u30ff]/g, 'T'],
    [/[\u3041-\u3096\u309d-\u309f]/g, 'H'],
    [/[^DLKTH]/g, ' '],
  ];
  const kinds = (text) => KINDS.reduce((kinds, [range, kind]) => kinds.replace(range, kind), text);
  const isKana = (kind) => 'THF'.includes(kind);
  const isStrong = (kind) => 'DKTF'.includes(kind);

  // Layer 1, character by character.
  const INVISIBLE =
    /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]/gu;
  const UNREAD =
    /[^ -~\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u036f\u0400-\u045f\u0620-\u064a\u0671-\u06d3\u0900-\u109f\u1780-\u17d3\u1e00-\u1eff\u2010-\u2015\u2019\u2116\u2121\u2160-\u217f\u2212\u2460-\u2473\u2500\u2501\u2f00-\u2fd5\u3000\u3005-\u3007\u3041-\u3096\u3099-\u309f\u30a1-\u30ff\u3220-\u325f\u3280-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uff5e\uff65-\uff9f\u{20000}-\u{3ffff}]/gu;
  const NOTHING =
    /[^-+(),'\u30fb 0-9a-z\u00df-\u00f6\u00f8-\u024f\u0430-\u045f\u0620-\u064a\u0671-\u06d3\u0900-\u109f\u1780-\u17d3\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\udfff\uf900-\ufaff]/g;

  const fold = (text, kanji) =>
    text
      .replace(INVISIBLE, '')
      .replace(UNREAD, '.')
      .replace(/\u32ff/g, '令和') // younger than some browsers
      .replace(/\u309b/g, '\u3099')
      .replace(/\u309c/g, '\u309a')
      .replace(/[\u2010-\u2015\u2212\u2500\u2501]/g, '-')
      .replace(/\u2019/g, "'")
      .normalize('NFKC')
      .replace(/[\u0300-\u036f\u3099\u309a]/g, '')
      .replace(/[A-Z\u00c0-\u024f\u1e00-\u1eff]/g, (c) => c.normalize('NFD')[0].toLowerCase())
      .replace(/[\u0400-\u042f]/g, (c) => c.toLowerCase())
      .replace(kanji.all, (c) => kanji.of[c])
      .replace(NOTHING, '.');

  // Spellings that follow rules.
  const regular = (folded) =>
    folded
      .replace(/([\u30a1-\u30c2\u30c4-\u30f2\u30f4])-(?![-0-9a-z])/g, '$1ー')
      .replace(/([0-9])ー(?=[0-9])/g, '$1-')
      .replace(/ー{2,}/g, 'ー')
      .replace(/([\u30a1-\u30fa\u30fc])・(?=[\u30a1-\u30fa])/g, '$1')
      .replace(/ヴ([ァィェォ]?)/g, (v, vowel) => (vowel ? 'バビベボ'['ァィェォ'.indexOf(vowel)] : 'ブ'))
      .replace(/[ヶケ箇](?=[月所国年])/g, 'カ')
      .replace(/ヶ/g, 'ケ')
      .replace(/ヵ/g, 'カ')
      .replace(/([0-9]),(?=[0-9]{3})/g, '$1')
      .replace(
        /第([一二三四五六七八九])(?![一二三四五六七八九十百千])/g,
        (all, one) => '第' + ('一二三四五六七八九'.indexOf(one) + 1)
      )
      .replace(/([a-z])'(?=[a-z])/g, '$1');

  const hiragana = (text) =>
    text.replace(/[ァ-ヶヽヾ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60));

  // Layer 3: one spelling for all romaji.
  const ROMAJI = [
    [/cch/g, 'tch'],
    [/sh(i|$)/g, 's$1'],
    [/sh(?=[aueo])/g, 'sy'],
    [/ch(i|$)/g, 't$1'],
    [/ch(?=[aueo])/g, 'ty'],
    [/ts(u|$)/g, 't$1'],
    [/dz?u/g, 'zu'],
    [/[jd]i/g, 'zi'],
    [/jy?(?=[aueo])/g, 'zy'],
    [/j$/g, 'z'],
    [/oh(?![aiueoy])/g, 'o'],
    [/f/g, 'h'],
    [/m(?=[bp])/g, 'n'],
    [/o[uo]+/g, 'o'],
    [/([aiuen])\1+/g, '$1'],
  ];
  const romaji = (text) =>
    text.replace(/[a-z]+/g, (word) => ROMAJI.reduce((w, [from, to]) => w.replace(from, to), word));

  // Telephone numbers: a number knows its own length.
  const FEWEST = 6;
  const lengthOf = (digits) => (/^0[5-9]0/.test(digits) ? 11 : 10);
  const phones = (text, extras) =>
    text.replace(/\+?[0-9]+(?:[-() ]{1,3}[0-9]+)+/g, (chain) => {
      const groups = chain.match(/[0-9]+/g);
      const gaps = [''].concat(chain.slice(1).match(/[-() ]+/g));
      if (chain[0] === '+' && groups[0] === '81') {
        const zero = groups[1] === '0' && groups.length > 2 ? 2 : 1;
        groups.splice(0, zero);
        gaps.splice(0, zero);
        if (groups[0][0] !== '0') groups[0] = '0' + groups[0];
      }
      const out = [];
      for (let i = 0, end; i < groups.length; i = end) {
        let digits = groups[i];
        let hyphens = true;
        end = i + 1;
        const phone = digits[0] === '0';
        while (end < groups.length && (phone ? digits.length < lengthOf(digits) : gaps[end] === '-')) {
          hyphens = hyphens && gaps[end] === '-';
          digits += groups[end++];
        }
        const less = lengthOf(digits) - digits.length;
        const joins = phone
          ? groups[i].length > 1 && (!less || (less > 0 && (hyphens || digits.length >= FEWEST)))
          : digits.length >= FEWEST;
        if (!joins) {
          end = i + 1;
          digits = groups[i];
        }
        const local = digits.slice(groups[i].length);
        if (local.length >= FEWEST && phone && digits.length === lengthOf(digits)) extras.push(local);
        out.push(digits);
      }
      return out.join(' ');
    });

  // Written forms and what each stands for; the longest one first.
  const forms = () => {
    const values = new Map();
    const longest = new Map();
    return {
      add(form, value) {
        if (form && !values.has(form)) {
          values.set(form, value);
          longest.set(form[0], Math.max(longest.get(form[0]) || 0, form.length));
        }
      },
      /** The longest form that begins here and fits; with {@code each}, all of them. */
      at(text, start, fits, each) {
        const most = Math.min(longest.get(text[start]) || 0, text.length - start);
        for (let end = start + most; end > start; end--) {
          const value = values.get(text.slice(start, end));
          if (value && fits(start, end)) {
            if (!each) return { start, end, value };
            each(value);
          }
        }
        return null;
      },
    };
  };

  // A normal text: text, kinds of its characters, extras (what the index holds besides).
  const PARTICLES = 'はがをにでとものへやかなしさす';
  const sort = (kind) => (kind === 'F' ? 'H' : kind);
  const edge = (normal, inside, outside, whole) => {
    const kind = normal.kinds[inside];
    const other = normal.kinds[outside];
    return (
      !other ||
      ('KTHF'.includes(kind) && !whole) ||
      sort(kind) !== sort(other) ||
      (other === 'H' && PARTICLES.includes(normal.text[outside]))
    );
  };
  const edges = (normal, start, end, whole) =>
    edge(normal, start, start - 1, whole) && edge(normal, end - 1, end, whole);
  const fits = (normal) => (start, end) =>
    edges(normal, start, end, end - start === 1 || /^[THF]{2}$/.test(normal.kinds.slice(start, end)));
  const fitsVariant = (normal) => (start, end) =>
    fits(normal)(start, end) &&
    (!/^H{1,4}$/.test(normal.kinds.slice(start, end)) || edges(normal, start, end, true));

  // Layer 2: words, and runs of which each character is a unit, and so is a short number.
  const units = (text, kinds) => {
    const list = [];
    for (let at = 0, end; at < text.length; at = end) {
      const kind = kinds[at];
      const word = kind === 'L' || kind === 'D';
      end = at + 1;
      if (word) while (kinds[end] === kind) end++;
      else if (/[\ud800-\udbff]/.test(text[at])) end++;
      const joins = kind !== ' ' && kind !== 'L' && (kind !== 'D' || end - at <= 4);
      list.push({ text: text.slice(at, word ? Math.min(end, at + 32) : end), kind, at, joins });
    }
    return list;
  };
  const cut = (text, kinds, terms) => {
    let before = null;
    const last = () => before && before.kind !== 'D' && terms.push(before.text);
    for (const unit of units(text, kinds)) {
      if (before && unit.joins) terms.push(before.text + unit.text);
      else last();
      if (unit.kind === 'L' || unit.kind === 'D') terms.push(unit.text);
      before = unit.joins ? unit : null;
    }
    last();
  };

  const stretches = (normal) => {
    const list = [];
    let open = null;
    for (const unit of units(normal.text, normal.kinds)) {
      if (!open || !unit.joins) list.push((open = []));
      if (unit.kind !== ' ') open.push(unit);
      if (!unit.joins) open = null;
    }
    const found = list.filter((stretch) => stretch.length);
    if (normal.kinds && normal.kinds.slice(-1) !== ' ') found[found.length - 1].last = true;
    return found;
  };

  // Layer 4: names of places end with this sign in the index.
  const PLACE = '\u0001';
  const joined = (stretch, start, end) => stretch.slice(start, end).map((unit) => unit.text).join('');
  const particle = (unit) => unit.kind === 'H' && PARTICLES.includes(unit.text);
  const isFree = (owner) => !owner || owner === 'part';
  const takePlaces = (stretch, owners, exists, found) => {
    const size = stretch.length;
    const kana = (i) => isKana(stretch[i].kind);
    const begins = (i) =>
      isFree(owners[i]) &&
      (!i || !isFree(owners[i - 1]) || kana(i - 1) !== kana(i) || particle(stretch[i - 1]));
    const ends = (start, end) => {
      const all = stretch.slice(start, end).every((unit) => isKana(unit.kind));
      return (
        (!start && end === size) ||
        (end - start > 1 && !all) ||
        (end - start > 2 &&
          (end === size || !isFree(owners[end]) || !kana(end) || particle(stretch[end])))
      );
    };
    for (let i = 0; i < size; i++) {
      if (!begins(i)) continue;
      let end = i;
      while (end < size && end < i + 12 && isFree(owners[end])) end++;
      while (end > i && !(ends(i, end) && exists(joined(stretch, i, end) + PLACE))) end--;
      if (end > i) {
        found(joined(stretch, i, end) + PLACE);
        owners.fill('place', i, end);
        i = end - 1;
      }
    }
  };

  // The clauses of one step: each term once; what the index does not have left out.
  const collect = (relaxation, exists) => {
    const byTerm = new Map();
    const relaxed = relaxation !== 'none';
    const add = (term, required, boost, editDistance) => {
      const presence = required && relaxation !== 'any' ? 'required' : 'optional';
      const old = byTerm.get(term);
      if (!old || old.presence !== 'required') {
        byTerm.set(term, { term, presence, boost, editDistance: editDistance || 0, fields: [] });
      }
    };
    return {
      relaxed,
      exists,
      add,
      pair(term, required, boost) {
        if ((required && !relaxed) || exists(term)) add(term, required, boost);
      },
      beginning: (start, required) => add(start + '*', required && !relaxed, 1),
      all: () => Array.from(byTerm.values()).slice(0, 40),
    };
  };

  const addWord = (word, last, clauses) => {
    const known = clauses.exists(word);
    if (clauses.relaxed) {
      if (known) clauses.add(word, true, 1);
      else if (word.length > 3) clauses.add(word, true, 1, word.length < 6 ? 1 : 2);
    } else if (last && word.length > 1) {
      clauses.add(word + '*', true, 1);
      if (known) clauses.add(word, false, 1);
    } else {
      clauses.add(word, true, 1);
    }
  };

  const addRun = (stretch, owners, clauses) => {
    const size = stretch.length;
    const free = (i) => i >= 0 && i < size && isFree(owners[i]);
    const only = stretch.every((unit, i) => !isStrong(unit.kind) && free(i));
    const strong = (i) => free(i) && (only || isStrong(stretch[i].kind));
    // Beside a concept, words that hiragana parts from it say how it came: they are not asked for.
    const aside = new Array(size).fill(false);
    for (let i = 0; owners.includes('concept') && i < size; ) {
      let end = i;
      while (strong(end)) end++;
      const beside = (i > 0 && !free(i - 1)) || (end < size && !free(end));
      aside.fill(!beside, i, end);
      i = Math.max(end, i + 1);
    }
    const endsLoanWord = (i) =>
      stretch[i].text === 'ー' &&
      stretch[i].kind === 'T' &&
      (i + 1 === size || stretch[i + 1].kind !== 'T');
    for (let i = 0; i < size; i++) {
      if (!free(i)) continue;
      const unit = stretch[i];
      const next = free(i + 1);
      const part = owners[i] === 'part';
      if (next && strong(i) && strong(i + 1)) {
        const required = !part && owners[i + 1] !== 'part' && !aside[i] && !endsLoanWord(i + 1);
        clauses.pair(unit.text + stretch[i + 1].text, required, 1);
      } else if (next && strong(i) !== strong(i + 1)) {
        clauses.pair(unit.text + stretch[i + 1].text, false, 0.5);
      }
      if (strong(i) && !strong(i + 1) && !strong(i - 1)) {
        const open = stretch.last && i + 1 === size && unit.text.length > 3;
        if (unit.kind !== 'D' || open) clauses.beginning(unit.text, !aside[i] && !part);
        else clauses.pair(unit.text, !aside[i] && !part, 1);
      }
    }
  };

  /** An analyser that knows these words: {terms(text), query(text)}. */
  michi.analyser = (dictionary) => {
    const kanji = { of: {} };
    let old = '';
    dictionary.kanji.replace(/(.)(.)/g, (pair, from, to) => {
      kanji.of[from] = to;
      old += from;
    });
    kanji.all = new RegExp('[' + old + ']', 'g');

    const variants = forms();
    for (const group of dictionary.variants) {
      const spellings = group.split('|');
      const text = hiragana(spellings[0]);
      const normal = { text, kinds: kinds(spellings[0]).replace(/H/g, 'F') };
      [text].concat(spellings.slice(1)).forEach((spelling) => variants.add(spelling, normal));
    }
    const meanings = forms();
    const addMeanings = (lines, sign, attribute) =>
      lines.forEach((line) => {
        const [id, ...rest] = line.split('|');
        const danger = attribute ? 0 : +rest.shift();
        rest.forEach((form) => meanings.add(form, { term: sign + id, attribute, danger }));
      });
    addMeanings(dictionary.concepts, '\u0002', false);
    addMeanings(dictionary.attributes, '\u0003', true);

    const replaced = (plain) => {
      const extras = plain.extras.slice();
      const fit = fitsVariant(plain);
      let text = '';
      let kinds = '';
      for (let i = 0; i < plain.text.length; ) {
        const match = variants.at(plain.text, i, fit);
        const surface = match ? plain.text.slice(i, match.end) : plain.text[i];
        text += match ? match.value.text : surface;
        kinds += match ? match.value.kinds : plain.kinds[i];
        if (match && surface !== match.value.text) extras.push(surface);
        i += surface.length;
      }
      return { text, kinds, extras };
    };
    const normal = (folded) => {
      const extras = [];
      const text = romaji(phones(regular(folded), extras));
      return replaced({ text: hiragana(text), kinds: kinds(text), extras });
    };
    const closed = (open) =>
      replaced({
        text: Array.from(open.kinds, (kind, i) => (kind === ' ' ? '' : open.text[i])).join(''),
        kinds: open.kinds.replace(/ /g, ''),
        extras: [],
      });
    const matches = (read, nested) => {
      const found = [];
      let end = 0;
      for (let i = 0; i < read.text.length; i++) {
        const match = meanings.at(read.text, i, fits(read));
        if (match && match.end > end) {
          found.push(match);
          end = match.end;
          if (!nested) i = end - 1;
        }
      }
      return found;
    };

    const clausesOf = (read, parts, found, relaxation, exists) => {
      const clauses = collect(relaxation, exists);
      const glued = (at) => isStrong(read.kinds[at] || ' ');
      const owners = new Array(read.text.length).fill('');
      for (const { start, end, value } of found) {
        if (!exists(value.term)) continue;
        const part = value.attribute && (glued(start - 1) || glued(end));
        clauses.add(value.term, !part, value.attribute ? 1 : 3);
        owners.fill(part ? 'part' : 'concept', start, end);
      }
      for (const stretch of parts) {
        const own = stretch.map((unit) => owners[unit.at]);
        if (stretch[0].kind !== 'L') {
          takePlaces(stretch, own, exists, (place) => clauses.add(place, true, 2));
          addRun(stretch, own, clauses);
        } else if (own[0] !== 'concept') {
          addWord(stretch[0].text, stretch.last, clauses);
        }
      }
      return clauses.all();
    };

    const probesOf = (parts, found) => {
      const probes = new Set(found.map((match) => match.value.term));
      const covered = (unit) =>
        found.some((m) => !m.value.attribute && m.start <= unit.at && unit.at < m.end);
      for (const stretch of parts) {
        const plain = !stretch.some((unit) => isStrong(unit.kind));
        stretch.forEach((unit, i) => {
          const next = stretch[i + 1];
          if (covered(unit) || (next && covered(next))) return;
          if (!next && (!i || unit.kind === 'D')) probes.add(unit.text);
          if (next && (!i || plain || isStrong(unit.kind) || isStrong(next.kind))) {
            probes.add(unit.text + next.text);
          }
        });
      }
      return Array.from(probes).slice(0, 40);
    };

    return {
      terms(text) {
        const read = normal(fold(text, kanji));
        const terms = [];
        cut(read.text, read.kinds, terms);
        read.extras.forEach((extra) => cut(extra, kinds(extra), terms));
        matches(read, true).forEach((m) => m.value.attribute || terms.push(m.value.term));
        return terms;
      },
      query(text) {
        // Letters that an input method has not made kana yet are dropped: ひょうg.
        const typed = fold(text.slice(0, 200), kanji).replace(
          /([\u3041-\u3096\u30a1-\u30fc])(?:[b-df-hj-np-tv-z]y?|[sct]h|ts|dh|[kg]w)$/,
          '$1'
        );
        const read = normal(typed);
        let danger = 0;
        for (const whole of [read, closed(read)]) {
          for (let i = 0; i < whole.text.length; i++) {
            meanings.at(whole.text, i, fits(whole), (meaning) => {
              danger = Math.max(danger, meaning.danger);
            });
          }
        }
        const found = matches(read, false);
        const parts = stretches(read);
        return {
          probes: probesOf(parts, found),
          crisis: danger > 1,
          sensitive: danger > 0,
          steps(exists) {
            const steps = [];
            for (const relaxation of ['none', 'without-missing', 'any']) {
              const clauses = clausesOf(read, parts, found, relaxation, exists);
              const same = JSON.stringify(clauses);
              if (clauses.length && !steps.some((step) => JSON.stringify(step.clauses) === same)) {
                steps.push({ relaxation, clauses });
              }
            }
            return steps;
          },
        };
      },
    };
  };
})(this);
