// Written forms of words: found in a text, unpacked from the dictionary, and guessed where what stands
// means nothing: still being typed, or with one slip. Guessing is the twin of analysis.Guesses.
(function (global) {
  'use strict';
  const michi = (global.michi = global.michi || {});

  // Written forms and what each stands for.
  const forms = () => {
    const [values, longest] = [new Map(), {}];
    const add = (form, value) => {
      if (!values.has(form)) values.set(form, value);
      longest[form[0]] = Math.max(longest[form[0]] || 0, form.length);
    };
    // All that begin here and fit, the longest first.
    const all = (text, start, fits) => {
      const found = [];
      let end = start + Math.min(longest[text[start]] || 0, text.length - start);
      for (; end > start; end--) {
        const value = values.get(text.slice(start, end));
        if (value && fits(start, end)) found.push({ start, end, value });
      }
      return found;
    };
    return { add, all, at: (text, start, fits) => all(text, start, fits)[0] };
  };

  // Lists of forms, in which hiragana and ASCII have changed places.
  const unpacked = (text) =>
    text
      .replace(/["-~\u3041-\u309d]/g, (c) => {
        const code = c.charCodeAt(0);
        return String.fromCharCode(code < 127 ? code + 0x301f : code - 0x301f);
      })
      .split(' ')
      .map((list) => list.split('!'));

  // Without particles, with endings in one shape: the twin of analysis.LooseForm.
  const PARTS = [
    [/とか|しか|って|全然|ずっと|もう|本当に|とても/g, ''],
    [/(あり)?ません|[な無][いくか]/g, 'な'], [/られ/g, 'れ'], [/てい/g, 'て'], [/[怖恐]/g, 'こわ'], [/[くか]$/, 'い'],
    [/[ がはをにへ](?=.)|も(?=な)/g, ''],
  ];
  const loose = (text) =>
    text.slice(0, 2) + PARTS.reduce((all, [from, to]) => all.replace(from, to), text.slice(2));

  // A letter too many, too few, a wrong one, or two that changed places.
  const slips = (one, other) => {
    let [start, end] = [0, 0];
    const shorter = Math.min(one.length, other.length);
    while (start < shorter && one[start] === other[start]) start++;
    while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
    const [typed, meant] = [one, other].map((text) => text.slice(start, text.length - end));
    return (typed.length < 2 && meant.length < 2) || (typed.length === 2 && meant === typed[1] + typed[0]);
  };

  // The meanings that are known, and those that are guessed; only concepts are.
  const guesses = (text, known, lexicon) => {
    const all = known.slice();
    const free = (start, end) =>
      !known.some((match) => match.term !== '\u0003?' && match.start < end && match.end > start);
    const open = free(text.length - 1, text.length);
    let done;
    text.replace(/[^ .]+/g, (word, start) => {
      const rest = text.slice(start);
      const guess = (end, fits) => {
        const alike = lexicon.forms(rest);
        const term = alike[
          Object.keys(alike)
            .filter((form) => alike[form][0] === '\u0002' && fits(form))
            .sort().sort((a, b) => a.length - b.length)[0]
        ];
        if (term) all.push({ start, end, term, guess: true });
        return term;
      };
      const end = start + word.length;
      done = done || (open && rest.length > 2 && guess(text.length, (form) => !form.indexOf(rest)));
      if (!done && word.length > 3 && free(start, end)) guess(end, (form) => slips(word, form));
    });
    return all;
  };
  michi.words = { forms, unpacked, guesses, loose };
})(this);
