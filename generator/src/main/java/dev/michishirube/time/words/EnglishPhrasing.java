package dev.michishirube.time.words;

import dev.michishirube.time.rule.DaySelector;
import dev.michishirube.time.rule.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hours in English. */
final class EnglishPhrasing implements Phrasing {
  @Override
  public String always() {
    return "Open 24 hours, all year";
  }

  @Override
  public String clause(Clause clause, boolean closedOnHolidays) {
    String said = sentence(clause, EnglishDays.of(clause.days()));
    return switch (clause.relation()) {
      case PLAIN -> said;
      case ALSO -> "also " + said;
      case BUT -> "but " + said;
      case ELSE -> "at other times: " + said;
    };
  }

  private static String sentence(Clause clause, String days) {
    boolean wholeDay = clause.isWholeDay();
    String times = EnglishTimes.of(clause.spans());
    return switch (clause.opening()) {
      case OPEN -> joined(days, " ", times);
      case UNKNOWN -> wholeDay ? joined(days, ": ", "not confirmed") : joined(days, " ", times);
      case CLOSED -> joined(joined(days, " ", wholeDay ? "" : times).strip(), ": ", "closed");
    };
  }

  private static String joined(String days, String between, String rest) {
    return days.isEmpty() ? rest : days + between + rest;
  }

  @Override
  public List<String> remarks(Clause clause) {
    List<String> remarks = new ArrayList<>();
    String comment = clause.comment();
    boolean daysUnknown = "曜日は確認できていません".equals(comment);
    if (daysUnknown) {
      remarks.add("days of the week not confirmed");
    } else if (comment != null) {
      remarks.add("「" + comment + "」");
    }
    if (clause.opening() == Opening.UNKNOWN && !clause.isWholeDay() && !daysUnknown) {
      remarks.add("not confirmed");
    }
    return remarks;
  }

  @Override
  public List<String> notes(List<Note> notes, boolean bracketed) {
    List<String> said = new ArrayList<>();
    for (List<Note> run : NoteRuns.of(notes)) {
      String days = run.stream().map(EnglishPhrasing::on).collect(Collectors.joining(" and "));
      said.add(
          switch (run.getFirst().opening()) {
            case OPEN -> "open " + days;
            case UNKNOWN -> "hours " + days + " are not confirmed";
            case CLOSED -> "closed " + days;
          });
    }
    return said;
  }

  private static String on(Note note) {
    return note.days().dates().size() == 1
            && note.days().dates().getFirst() instanceof DaySelector.YearlyDates range
            && MonthSet.isYearEnd(range)
            && note.days().equals(DayGroup.ofDates(range))
        ? "over New Year (29 Dec–3 Jan)"
        : "on " + EnglishDays.of(note.days());
  }

  @Override
  public @Nullable String onHolidays(OnHolidays holidays) {
    return switch (holidays) {
      case SAID -> null;
      case LIKE_OTHER_DAYS -> "same hours on public holidays";
      case OTHERS_LIKE_OTHER_DAYS -> "same hours on other public holidays";
    };
  }

  @Override
  public String inBrackets(List<String> remarks) {
    return " (" + String.join("; ", remarks) + ")";
  }

  @Override
  public String inOneLine(List<String> clauses) {
    return String.join("; ", clauses);
  }

  @Override
  public String line(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
