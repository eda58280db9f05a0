// Telephone numbers in a text as they are dialled; the twin of analysis.PhoneNumbers.
(function (global) {
  'use strict';
  const michi = (global.michi = global.michi || {});

  // A number knows its own length.
  const FEWEST = 6;
  const lengthOf = (digits) => (/^0[5-9]0/.test(digits) ? 11 : 10);
  const joinGroups = (chain, extras) => {
    const groups = chain.match(/[0-9]+/g);
    const gaps = [''].concat(chain.slice(1).match(/[-(). ]+/g));
    if (chain[0] === '+' && groups[1] && groups[0] === '81') {
      const zero = groups[1] === '0' && groups.length > 2 ? 2 : 1;
      [groups, gaps].forEach((list) => list.splice(0, zero));
      groups[0] = groups[0].replace(/^(?!0)/, '0');
    }
    const out = [];
    for (let i = 0, end; i < groups.length; i = end) {
      const phone = groups[i][0] === '0';
      const more = (all, gap) => (phone ? all.length < lengthOf(all) : gap === '-');
      let [digits, hyphens] = [groups[i], true];
      for (end = i + 1; end < groups.length && more(digits, gaps[end]); end++) {
        hyphens = hyphens && gaps[end] === '-';
        digits += groups[end];
      }
      const less = lengthOf(digits) - digits.length;
      const part = less > 0 && (hyphens || digits.length >= FEWEST);
      const joins = phone ? groups[i].length > 1 && (!less || part) : digits.length >= FEWEST;
      if (!joins) end = i + 1;
      out.push(joins ? digits : groups[i]);
      const local = digits.slice(groups[i].length);
      if (joins && phone && !less && local.length >= FEWEST) extras.push(local);
    }
    return out.join(' ');
  };
  michi.phones = (text, extras) =>
    text.replace(/\+?[0-9]+(?:[-(). ]{1,3}[0-9]+){0,7}/g, (chain) => joinGroups(chain, extras));
})(this);
