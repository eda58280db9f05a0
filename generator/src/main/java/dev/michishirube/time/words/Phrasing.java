package dev.michishirube.time.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of one language. */
interface Phrasing {
  String always();

  /** A clause without what stands in its brackets. */
  String clause(Clause clause, boolean closedOnHolidays);

  /**
   * What stands in the brackets of a clause: the source's comment, and that nobody has confirmed.
   */
  List<String> remarks(Clause clause);

  /**
   * What notes say, those that say the same together.
   *
   * @param bracketed after the only clause, rather than a line of its own
   */
  List<String> notes(List<Note> notes, boolean bracketed);

  /** Null when all is said. */
  @Nullable String onHolidays(OnHolidays holidays);

  String inBrackets(List<String> remarks);

  /** Several clauses in one line. */
  String inOneLine(List<String> clauses);

  /** A line as it begins a text. */
  String line(String words);
}
