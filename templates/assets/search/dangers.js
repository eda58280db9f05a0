// Whether a query tells of danger. Comes with what shows results: nothing before needs to know.
(function (global) {
  'use strict';
  const michi = (global.michi = global.michi || {});

  /**
   * lists: forms of longer wordings that mean no harm, of what must not be kept, of what puts
   * somebody in danger. Gives a function of normal texts: 1 when nothing of them may be kept, 2 when
   * somebody may be in danger, else 0. Counts wherever a form stands, also inside of longer ones and
   * across spaces; but not inside of the longer wordings.
   */
  michi.dangers = (lists, forms, fits) => {
    const all = forms();
    lists.forEach((list, value) => list.forEach((form) => form && all.add(form, { value })));
    const dangerOf = (read) => {
      let [danger, masked] = [0, 0];
      for (let i = 0; i < read.text.length; i++) {
        for (const { end, value: { value } } of all.all(read.text, i, fits(read))) {
          if (!value) masked = Math.max(masked, end);
          else if (end > masked) danger = Math.max(danger, value);
        }
      }
      return danger;
    };
    return (...texts) => Math.max(...texts.map(dangerOf));
  };
})(this);
