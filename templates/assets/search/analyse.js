// From a text to the terms of the index, from a query to clauses. The twin of the Java package
// dev.michishirube.analysis. Explicit ranges of characters, so that every browser gives the same.
(function (global) {
  'use strict';
  const michi = (global.michi = global.michi || {});
  const { forms, unpacked, guesses, loose } = michi.words;

  // Letter, Digit, Kanji, katakana (T), Hiragana, Firm hiragana (stands for a spelling), other: space.
  const OTHER = '\u0620-\u064a\u0671-\u06d3\u0900-\u109f\u1780-\u17d3';
  const LATIN = 'a-z\u00df-\u00f6\u00f8-\u024f\u0430-\u045f' + OTHER;
  const KANJI = '\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff';
  const [KATAKANA, HIRAGANA] = ['\u30a1-\u30fa\u30fc-\u30ff', '\u3041-\u3096\u309d-\u309f'];
  const any = (ranges, flags) => new RegExp('[' + ranges + ']', flags || 'g');
  const replaceAll = (text, pairs) => pairs.reduce((all, [old, to]) => all.replace(old, to), text);
  const KINDS = [
    [any('0-9'), 'D'], [any(LATIN), 'L'], [any(KANJI + '\ud800-\udfff'), 'K'],
    [any(KATAKANA), 'T'], [any(HIRAGANA), 'H'], [any('^DLKTH'), ' '],
  ];
  const kinds = (text) => replaceAll(text, KINDS);
  const isKana = (kind) => 'THF'.includes(kind);
  const isStrong = (kind) => 'DKTF'.includes(kind);

  // Layer 1, character by character. What is not read becomes a full stop.
  const MARKS = '\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\u{e0100}-\u{e01ef}';
  const INVISIBLE = any('\u00ad\ufeff' + MARKS, 'gu');
  const UNREAD = any(
    '^ -~\u00c0-\u00d6\u0300-\u036f\u0400-\u045f\u1e00-\u1eff\u2010-\u2015\u2019\u2116\u2121' +
      '\u2160-\u217f\u2212\u2460-\u2473\u2500\u2501\u2f00-\u2fd5\u3000\u3099-\u309c\u30fb' +
      '\u3220-\u325f\u3280-\u33ff\uff01-\uff5e\uff65-\uff9f\u{20000}-\u{3ffff}\u00d8-\u00de' +
      (LATIN + KANJI + KATAKANA + HIRAGANA),
    'gu'
  );
  const NOTHING = any("^-+(),'\u30fb 0-9\ud800-\udfff" + LATIN + KANJI + KATAKANA + HIRAGANA);

  const fold = (text, kanji) =>
    text
      .replace(INVISIBLE, '').replace(UNREAD, '.')
      .replace(/\u32ff/g, '令和').replace(/\u309b/g, '\u3099').replace(/\u309c/g, '\u309a')
      .replace(/[\u2010-\u2015\u2212\u2500\u2501]/g, '-').replace(/\u2019/g, "'")
      .normalize('NFKC').replace(/[\u0300-\u036f\u3099\u309a]/g, '')
      .replace(/[A-Z\u00c0-\u024f\u1e00-\u1eff]/g, (c) => c.normalize('NFD')[0].toLowerCase())
      .replace(/[\u0400-\u042f]/g, (c) => c.toLowerCase())
      .replace(kanji.all, (c) => kanji.of[c]).replace(NOTHING, '.');

  // Spellings that follow rules.
  const ONES = '〇一二三四五六七八九';
  const REGULAR = [
    [/([\u30a1-\u30c2\u30c4-\u30f2\u30f4])-(?![-0-9a-z])/g, '$1ー'],
    [/([0-9])ー(?=[0-9])/g, '$1-'], [/ー{2,}/g, 'ー'],
    [/([\u30a1-\u30fa\u30fc])・(?=[\u30a1-\u30fa])/g, '$1'],
    [/ヴ([ァィェォ]?)/g, (v, small) => (small ? 'バビベボ'['ァィェォ'.indexOf(small)] : 'ブ')],
    [/[ヶケ箇](?=[月所国年])/g, 'カ'], [/ヶ/g, 'ケ'], [/ヵ/g, 'カ'],
    [/([a-z])-(?=[a-z])/g, '$1 '], [/([0-9]),(?=[0-9]{3})/g, '$1'],
    [/([a-z])'(?=[a-z])/g, '$1'],
    [/第([一二三四五六七八九])(?![一二三四五六七八九十百千])/g, (all, n) => '第' + ONES.indexOf(n)],
  ];
  const regular = (folded) => replaceAll(folded, REGULAR);

  const hiragana = (text) =>
    text.replace(/[ァ-ヶヽヾ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60));

  // Layer 3: one spelling for all romaji.
  const ROMAJI = [
    [/cch/g, 'tch'], [/sh(i|$)/g, 's$1'], [/sh(?=[aueo])/g, 'sy'], [/ch(i|$)/g, 't$1'],
    [/ch(?=[aueo])/g, 'ty'], [/ts(u|$)/g, 't$1'], [/dz?u/g, 'zu'], [/[jd]i/g, 'zi'],
    [/jy?(?=[aueo])/g, 'zy'], [/j$/g, 'z'], [/oh(?![aiueoy])/g, 'o'], [/f/g, 'h'],
    [/m(?=[bp])/g, 'n'], [/o[uo]+/g, 'o'], [/([aiuen])\1+/g, '$1'],
  ];
  const romaji = (text) => text.replace(/[a-z]+/g, (word) => replaceAll(word, ROMAJI));

  // A normal text: text, kinds of its characters, extras (what the index holds besides).
  const PARTICLES = 'はがをにでとものへやかなしさす';
  const sort = (kind) => (kind === 'F' ? 'H' : kind);
  const edge = ({ text, kinds }, inside, outside, whole) =>
    !kinds[outside] ||
    (!whole && 'KTHF'.includes(kinds[inside])) ||
    sort(kinds[inside]) !== sort(kinds[outside]) ||
    (kinds[outside] === 'H' && PARTICLES.includes(text[outside]));
  const edges = (normal, start, end, whole) =>
    edge(normal, start, start - 1, whole) && edge(normal, end - 1, end, whole);
  const fits = (normal) => (start, end) =>
    edges(normal, start, end, /^(.|[THF]{2})$/.test(normal.kinds.slice(start, end)));
  const fitsVariant = (normal) => (start, end) =>
    fits(normal)(start, end) &&
    (!/^H{1,4}$/.test(normal.kinds.slice(start, end)) || edges(normal, start, end, true));

  // Layer 2: words, and runs of which each character is a unit, and so is a short number.
  const units = (text, kinds) => {
    const list = [];
    for (let at = 0, end; at < text.length; at = end) {
      const kind = kinds[at];
      const word = 'LD'.includes(kind);
      end = at + 1;
      if (word) while (kinds[end] === kind) end++;
      else if (/[\ud800-\udbff]/.test(text[at])) end++;
      const joins = !' L'.includes(kind) && (kind !== 'D' || end - at <= 4);
      list.push({ text: text.slice(at, Math.min(end, at + 32)), kind, at, joins });
    }
    return list;
  };
  const stretches = (normal) => {
    let [list, open] = [[], null];
    for (const unit of units(normal.text, normal.kinds)) {
      if (unit.kind !== ' ' && (!open || !unit.joins)) list.push((open = []));
      if (unit.kind !== ' ') open.push(unit);
      if (!unit.joins) open = null;
    }
    if (/[^ ]$/.test(normal.kinds)) list[list.length - 1].last = true;
    return list;
  };

  // Layer 4: names of places end with this sign in the index.
  const PLACE = '\u0001';
  // What forms stand for that only keep shorter ones from being meant, and by which people ask.
  const [UNMEANT, ASKING] = ['\u0003-', '\u0003?'];
  const particle = ({ kind, text }) => kind === 'H' && PARTICLES.includes(text);
  const mayBegin = (stretch, i) => !'LD'.includes(stretch[i].kind) &&
    (!i || isKana(stretch[i - 1].kind) !== isKana(stretch[i].kind) || particle(stretch[i - 1]));
  // Whether a query asks for the pair that begins here, as long as it means nothing else.
  const isAsked = (stretch, i) => !i || isStrong(stretch[i].kind) || isStrong(stretch[i + 1].kind) ||
    !stretch.some((unit) => isStrong(unit.kind));
  const isFree = (owner) => !owner || owner === 'part';
  const takePlaces = (stretch, owners, exists, found) => {
    const size = stretch.length;
    const kana = (i) => i < size && isKana(stretch[i].kind);
    const name = (start, end) => stretch.slice(start, end).map((u) => u.text).join('') + PLACE;
    const ends = (start, end) => {
      const length = end - start;
      if (length === size) return true;
      if (!stretch.slice(start, end).every((unit) => isKana(unit.kind))) return length > 1;
      return length > 2 && (!isFree(owners[end]) || !kana(end) || particle(stretch[end]));
    };
    for (let i = 0, end; i < size; i = Math.max(end, i + 1)) {
      end = i;
      // Kana after kanji end a word more often than they begin a name: 電話したら is not 設楽.
      if (i && kana(i) && !kana(i - 1) && owners[i - 1] !== 'place') continue;
      if (!mayBegin(stretch, i) && isFree(owners[i - 1])) continue;
      while (end < size && end < i + 12 && isFree(owners[end])) end++;
      while (end > i && !(ends(i, end) && exists(name(i, end)))) end--;
      if (end > i) found(name(i, end));
      owners.fill('place', i, end);
    }
  };

  // The clauses of one step: each term once; what the index does not have left out.
  const collect = (relaxation, exists) => {
    const byTerm = new Map();
    const relaxed = relaxation !== 'none';
    const add = (term, required, boost, editDistance) => {
      if ((byTerm.get(term) || {}).presence === 'required') return;
      const presence = required && relaxation !== 'any' ? 'required' : 'optional';
      byTerm.set(term, { term, presence, boost, editDistance: editDistance || 0 });
    };
    const pair = (term, asked, boost) => ((asked && !relaxed) || exists(term)) && add(term, asked, boost);
    let places = '';
    const place = (term) => {
      places += term;
      add(term, relaxation !== 'national', relaxation === 'any' ? 6 : 2);
      if (relaxation === 'national') add('\u0003national', true, 1);
    };
    const beginning = (start) => add(start + '*', !relaxed, relaxed ? 0.2 : 1);
    // A pair of a place is not looked for by itself: 京都 is in 東京都.
    const literal = (term, boost) =>
      byTerm.has(term) || places.includes(term) || !exists(term) || add(term, false, boost);
    return { relaxed, exists, add, pair, place, beginning, literal, all: () => Array.from(byTerm.values()).slice(0, 40) };
  };

  const sameAs = (one) => (step) => JSON.stringify(step.clauses) === JSON.stringify(one.clauses);
  const addWord = (word, last, { relaxed, exists, add }) => {
    const corrected = relaxed && !exists(word);
    const open = !relaxed && (last || !exists(word)) && word.length > 1;
    if (corrected && word.length < 4) return;
    add(open ? word + '*' : word, true, 1, corrected ? (word.length < 6 ? 1 : 2) : 0);
    if (open && exists(word)) add(word, false, 1);
  };

  const addRun = (stretch, owners, clauses) => {
    const size = stretch.length;
    const free = (i) => i >= 0 && i < size && isFree(owners[i]);
    const only = stretch.every((unit, i) => !isStrong(unit.kind) && free(i));
    const strong = (i) => free(i) && (only || isStrong(stretch[i].kind));
    // Beside a concept, words that hiragana parts from it say how it came: they are not asked for.
    const concept = owners.includes('concept');
    const firm = ({ kind }) => isStrong(kind) && kind !== 'F';
    const beside = (i) => i >= 0 && i < size && !free(i) && (!concept || firm(stretch[i]));
    const aside = new Array(size).fill(false); // nor is what is left single beside one
    for (let i = 0, end; i < size; i = Math.max(end, i + 1)) {
      for (end = i; strong(end);) end++;
      aside.fill(concept || ((beside(i - 1) || beside(end)) && end - i === 1), i, end);
    }
    const loanWordEnds = (i) =>
      stretch[i].text === 'ー' && (stretch[i + 1] || {}).kind !== 'T' && stretch[i].kind === 'T';
    stretch.forEach((unit, i) => {
      if (!free(i)) return;
      const asked = !aside[i] && owners[i] !== 'part';
      const both = strong(i) && strong(i + 1);
      if (free(i + 1) && (strong(i) || strong(i + 1))) {
        const required = both && asked && owners[i + 1] !== 'part' && !loanWordEnds(i + 1);
        clauses.pair(unit.text + stretch[i + 1].text, required, both ? 1 : 0.5);
      }
      if (strong(i) && !strong(i + 1) && !strong(i - 1)) {
        const open = stretch.last && i + 1 === size && unit.text.length > 3;
        if (unit.kind === 'D' && !open) clauses.pair(unit.text, asked, 1);
        // 行 of 行って is no word, and what begins with it are names of places.
        else if (asked && !(free(i + 1) && stretch[i + 1].kind === 'H' && !particle(stretch[i + 1]) &&
          clauses.exists(unit.text + stretch[i + 1].text))) clauses.beginning(unit.text);
      }
    });
  };

  /** An analyser that knows these words. */
  michi.analyser = (dictionary) => {
    const kanji = { of: {}, all: any(dictionary.kanji.replace(/(.)./g, '$1')) };
    dictionary.kanji.replace(/(.)(.)/g, (pair, from, to) => (kanji.of[from] = to));
    const variants = forms();
    for (const group of unpacked(dictionary.variants)) {
      const text = hiragana(group[0]);
      const normal = { text, kinds: kinds(group[0]).replace(/H/g, 'F') };
      [text].concat(group.slice(1)).forEach((spelling) => variants.add(spelling, normal));
    }
    let dangerIn; // of dangers.js, which comes later
    const replaced = (plain) => {
      const read = { text: '', kinds: '', extras: plain.extras.slice() };
      const fit = fitsVariant(plain);
      for (let i = 0, next; i < plain.text.length; i = next) {
        const { value, end } = variants.at(plain.text, i, fit) || { end: i + 1 };
        next = end;
        const surface = plain.text.slice(i, end);
        if (value && surface !== value.text) read.extras.push(surface);
        read.text += value ? value.text : surface;
        read.kinds += value ? value.kinds : plain.kinds[i];
      }
      return read;
    };
    const normal = (folded, extras = []) => {
      const text = romaji(michi.phones(regular(folded), extras));
      return replaced({ text: hiragana(text), kinds: kinds(text), extras });
    };
    const closed = ({ text, kinds }) => {
      const letters = Array.from(kinds, (kind, i) => (kind === ' ' ? '' : text[i])).join('');
      return replaced({ text: letters, kinds: kinds.replace(/ /g, ''), extras: [] });
    };
    // Forms of concepts and attributes lie in the index; the longest wins.
    const matches = (read, lexicon) => {
      const [found, fit] = [[], fits(read)];
      const meaning = (text) => lexicon.meaning(text) || lexicon.meaning(loose(text));
      for (let start = 0, end; start < read.text.length; start = Math.max(end, start + 1)) {
        let term;
        end = Math.min(read.text.length, start + 24);
        while (end > start && !(fit(start, end) && (term = meaning(read.text.slice(start, end))))) end--;
        if (end > start && term !== UNMEANT) found.push({ start, end, term, attribute: term[0] === '\u0003' });
      }
      return found;
    };
    const clausesOf = (read, parts, found, literal, name, relaxation, exists) => {
      const clauses = collect(relaxation, exists);
      const glued = (at) => isStrong(read.kinds[at] || ' ');
      const owners = new Array(read.text.length).fill('');
      const wishes = [];
      const firm = found.some(({ term }) => /^\u0002(?!any-|about-)/.test(term));
      for (const { start, end, term, attribute, guess } of found) {
        const inside = glued(start - 1) || glued(end);
        // Kanji of asking count all the same: 相談できる may stand in a title.
        const asks = Array.from(read.kinds.slice(start, end)).some(isStrong) ? 'part' : term;
        if (term === ASKING || (firm && /^.any-/.test(term))) {
          if (!inside) owners.fill(asks, start, end);
          continue;
        }
        // A guess: what has the very letters may be meant as well.
        if (guess) {
          clauses.add(term, false, 3);
          if (clauses.relaxed) owners.fill('part', start, end);
          continue;
        }
        const part = attribute && inside;
        if ((attribute && !part) || /^.any-/.test(term)) wishes.push(term);
        else clauses.add(term, !part && !(firm && /^.about-/.test(term)), part ? 1 : 3);
        owners.fill(part ? 'part' : attribute ? 'wish' : 'concept', start, end);
      }
      for (const stretch of parts) {
        const own = stretch.map((unit) => owners[unit.at]);
        const [{ kind, text }] = stretch;
        // A number that some desk had is in the index as a name is.
        if (kind === 'D' && text.length > 4 && name.some(exists)) clauses.pair(text, false, 1);
        else if (stretch[0].kind !== 'L') {
          takePlaces(stretch, own, exists, clauses.place);
          addRun(stretch, own, clauses);
        } else if (isFree(own[0])) addWord(stretch[0].text, stretch.last, clauses);
      }
      // A record that is silent on it may have it all the same: it comes after those that say so.
      const besides = clauses.all().length || name.some(exists);
      const wished = besides && relaxation === 'any' ? 3 : 12;
      wishes.forEach((wish) => clauses.add(wish, !besides, wished));
      // Parts of words in kana are in too many others: リス of リストラ.
      const known = found.map(({ start, end, guess }) =>
        guess || /[^THF]/.test(read.kinds.slice(start, end)) ? '' : read.text.slice(start, end)).join(' ');
      literal.filter((term) => !known.includes(term)).forEach((term) => clauses.literal(term, 1));
      name.forEach((term) => clauses.literal(term, 30));
      return clauses.all();
    };
    // A word's end and a particle, or a particle and the next word, tell nothing more.
    const joins = ({ kind, text }) => kind === 'H' && 'はがをにでとのも'.includes(text);
    const isGlue = (unit, next, begins) =>
      (joins(unit) && isStrong(next.kind)) || (isStrong(unit.kind) && joins(next) && !begins);
    // Places and forms lie beside the pair that they begin with: * asks for all that begins so.
    const probesOf = (read, parts) => {
      const probes = new Set();
      for (const stretch of parts) {
        const { at, text, kind } = stretch[0];
        const end = at + text.length;
        if (kind === 'D' && read.text[at - 1] === '.') probes.add('.' + text);
        if (kind === 'L' && (read.kinds[end] || ' ') !== ' ') probes.add(read.text.slice(at, end + 1) + '*');
        stretch.forEach((unit, i) => {
          const [next, begins] = [stretch[i + 1], mayBegin(stretch, i)];
          const single = isStrong(unit.kind) && begins && !(next && isStrong(next.kind));
          if (next && !isGlue(unit, next, begins) && (begins || isAsked(stretch, i))) {
            probes.add(unit.text + next.text + '*');
          }
          if ((!next && (!i || unit.kind === 'D')) || single) probes.add(unit.text);
        });
      }
      return Array.from(probes).slice(0, 40);
    };
    // The words and pairs of a short query: they put what has them before what only means the same.
    const literalOf = (stretch, probes) =>
      stretch[0].kind === 'L'
        ? [stretch[0].text]
        : stretch.slice(1).map((unit, i) => stretch[i].text + unit.text)
          .filter((pair) => probes.includes(pair + '*'));
    // A name as a whole: its first two characters, and what is computed from all of it.
    const nameOf = (text) => {
      let hash = 0x811c9dc5;
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x1000193);
      const part = (from) => String.fromCharCode(0x400 + ((hash >>> from) & 0x3ff));
      return text.length > 1 ? [text.slice(0, 2) + '\u0005' + part(22) + part(12)] : [];
    };
    // The name of something may be followed by words of asking: アウトリーチとは.
    const named = (read, name, found, exists) => {
      if (name.some(exists)) return name;
      const kinds = read.kinds.split('');
      for (const { start, end, term } of found) {
        if (term === ASKING && (read.kinds[end] || ' ') === ' ') kinds.fill(' ', start, end);
      }
      return nameOf(closed({ text: read.text, kinds: kinds.join('') }).text);
    };
    return {
      // The index side is the build's; these are for the test that holds both sides equal.
      units, kinds, normal: (text) => normal(fold(text, kanji)),
      query(text) {
        // Letters that an input method has not made kana yet are dropped: ひょうg.
        const pending = /([\u3041-\u3096\u30a1-\u30fc])(?:[b-df-hj-np-tv-z]y?|[sct]h|ts|dh|[kg]w)$/;
        const read = normal(fold(text.slice(0, 200), kanji).replace(pending, '$1'));
        const whole = closed(read);
        const parts = stretches(read);
        const brief = read.text.length <= 12;
        const probes = probesOf(read, parts);
        const name = nameOf(whole.text);
        const literal = [].concat(...(brief ? parts : []).map((stretch) => literalOf(stretch, probes)));
        const steps = (lexicon) => {
          const clauses = (found) => {
            const names = named(read, name, found, lexicon.exists);
            const all = names.some(lexicon.exists) ? found : guesses(read.text, found, lexicon);
            return ['none', 'without-missing', 'national', 'any']
              .map((relaxation) => (
                { relaxation, clauses: clausesOf(read, parts, all, literal, names, relaxation, lexicon.exists) }))
              .filter((step, i, all) => step.clauses.length && all.findIndex(sameAs(step)) === i);
          };
          const found = matches(read, lexicon);
          const all = clauses(found);
          // Nothing but words of asking: they are all there is to look for.
          return all.length ? all : clauses(found.filter(({ term }) => term !== ASKING));
        };
        // word: the last one, which may still be typed.
        const word = /[^ .]*$/.exec(read.text)[0];
        const danger = () => {
          dangerIn = dangerIn || michi.dangers(unpacked(dictionary.dangers), forms, fits);
          return dangerIn(read, whole);
        };
        return { text: read.text, word, probes: Array.from(new Set(probes.concat(name))), danger, steps };
      },
    };
  };
})(this);
