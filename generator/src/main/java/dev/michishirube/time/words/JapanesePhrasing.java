package dev.michishirube.time.words;

import dev.michishirube.time.rule.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hours in Japanese. */
final class JapanesePhrasing implements Phrasing {
  private static final String UNCONFIRMED = "確認できていません";

  @Override
  public String always() {
    return "24時間・年中無休";
  }

  @Override
  public String clause(Clause clause, boolean closedOnHolidays) {
    String days = JapaneseDays.of(clause.days(), closedOnHolidays);
    return switch (clause.relation()) {
      case PLAIN -> sentence(clause, days, " ");
      case ALSO -> "また、" + sentence(clause, days, " ");
      case BUT -> "ただし、" + sentence(clause, days, "は");
      case ELSE ->
          days.isEmpty() && clause.isWholeDay()
              ? sentence(clause, "それ以外の時間", "は")
              : "それ以外の時間は、" + sentence(clause, days, " ");
    };
  }

  private static String sentence(Clause clause, String days, String between) {
    boolean wholeDay = clause.isWholeDay();
    String times = JapaneseTimes.of(clause.spans());
    return switch (clause.opening()) {
      case OPEN -> joined(days, between, times);
      case UNKNOWN ->
          wholeDay ? joined(days, "の", "受付は" + UNCONFIRMED) : joined(days, between, times);
      case CLOSED -> wholeDay ? joined(days, "は", "休み") : joined(days, "の", times) + "は休み";
    };
  }

  private static String joined(String days, String between, String rest) {
    if (days.isEmpty()) {
      return rest;
    }
    // A bracket is gap enough.
    return days + (between.isBlank() && days.endsWith("）") ? "" : between) + rest;
  }

  @Override
  public List<String> remarks(Clause clause) {
    String comment = clause.comment();
    List<String> remarks = new ArrayList<>();
    if (comment != null) {
      remarks.add(comment);
    }
    boolean said = clause.isWholeDay() || comment != null && comment.contains(UNCONFIRMED);
    if (clause.opening() == Opening.UNKNOWN && !said) {
      remarks.add("受付は" + UNCONFIRMED);
    }
    return remarks;
  }

  @Override
  public List<String> notes(List<Note> notes, boolean bracketed) {
    List<String> said = new ArrayList<>();
    for (List<Note> run : NoteRuns.of(notes)) {
      String days = days(run);
      said.add(
          switch (run.getFirst().opening()) {
            case OPEN -> days + "も受け付けます";
            case UNKNOWN -> days + "の受付は" + UNCONFIRMED;
            case CLOSED -> bracketed && said.isEmpty() ? days + "を除く" : days + "は休み";
          });
    }
    return said;
  }

  private static String days(List<Note> run) {
    boolean simple = run.stream().allMatch(JapanesePhrasing::isSimple);
    return run.stream()
        .map(note -> JapaneseDays.of(note.days(), false))
        .collect(Collectors.joining(simple ? "・" : "、"));
  }

  /** One word: 「祝日・年末年始」, but 「4月〜9月の土・日、祝日」. */
  private static boolean isSimple(Note note) {
    return !JapaneseDays.of(note.days(), false).matches(".*[の・].*");
  }

  @Override
  public @Nullable String onHolidays(OnHolidays holidays) {
    return switch (holidays) {
      case SAID -> null;
      case LIKE_OTHER_DAYS -> "祝日も、ふだんと同じ時間";
      case OTHERS_LIKE_OTHER_DAYS -> "ほかの祝日は、ふだんと同じ時間";
    };
  }

  @Override
  public String inBrackets(List<String> remarks) {
    return "（" + String.join("。", remarks) + "）";
  }

  @Override
  public String inOneLine(List<String> clauses) {
    return String.join("、", clauses);
  }

  @Override
  public String line(String words) {
    return words;
  }
}
