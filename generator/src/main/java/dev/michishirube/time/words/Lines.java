package dev.michishirube.time.words;

import java.util.ArrayList;
import java.util.List;

/** Puts what hours say into lines: one where it is short, else a line for each thing. */
final class Lines {
  private static final int MOST_IN_A_LINE = 3;

  private Lines() {}

  static List<String> of(Told told, Phrasing phrasing) {
    if (told.always()) {
      return List.of(phrasing.always());
    }
    List<String> lines = new ArrayList<>();
    boolean bracketed = told.clauses().size() == 1 && told.onHolidays() == OnHolidays.SAID;
    List<String> notes = phrasing.notes(told.notes(), bracketed);
    List<String> clauses = new ArrayList<>();
    for (Clause clause : told.clauses()) {
      List<String> remarks = new ArrayList<>(phrasing.remarks(clause));
      if (bracketed) {
        remarks.addAll(notes);
      }
      String words = phrasing.clause(clause, told.closesOnHolidays());
      clauses.add(remarks.isEmpty() ? words : words + phrasing.inBrackets(remarks));
    }
    if (fitInOneLine(told, phrasing)) {
      lines.add(phrasing.inOneLine(clauses));
    } else {
      lines.addAll(clauses);
    }
    String holidays = phrasing.onHolidays(told.onHolidays());
    if (holidays != null) {
      lines.add(holidays);
    }
    if (!bracketed) {
      lines.addAll(notes);
    }
    return lines.stream().map(phrasing::line).toList();
  }

  private static boolean fitInOneLine(Told told, Phrasing phrasing) {
    return told.clauses().size() <= MOST_IN_A_LINE
        && told.clauses().stream()
            .allMatch(
                clause ->
                    clause.relation() == Relation.PLAIN
                        && clause.spans().size() == 1
                        && phrasing.remarks(clause).isEmpty());
  }
}
