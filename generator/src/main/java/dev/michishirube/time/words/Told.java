package dev.michishirube.time.words;

import dev.michishirube.time.rule.Opening;
import java.util.List;

/**
 * What hours say, in the order in which to say it: what comes later holds over what came before.
 *
 * @param always every hour of the year, which needs no clause
 * @param notes hold over all clauses
 */
record Told(boolean always, List<Clause> clauses, List<Note> notes, OnHolidays onHolidays) {
  Told {
    clauses = List.copyOf(clauses);
    notes = List.copyOf(notes);
  }

  /** Closed on every public holiday: only then Monday to Friday are 平日. */
  boolean closesOnHolidays() {
    return notes.contains(new Note(DayGroup.HOLIDAYS, Opening.CLOSED));
  }
}
