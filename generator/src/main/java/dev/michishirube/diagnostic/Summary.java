package dev.michishirube.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** How many findings of each severity there are: 「エラー 3件、注意 2件」. */
public record Summary(long errors, long warnings, long notes) {
  /** Counts. */
  public static Summary of(List<Diagnostic> found) {
    return new Summary(
        count(found, Severity.ERROR), count(found, Severity.WARNING), count(found, Severity.NOTE));
  }

  /** One line in {@code language} ({@code ja} or {@code en}), without a line break. */
  public String text(String language) {
    List<String> parts = new ArrayList<>();
    if (language.equals("en")) {
      add(parts, errors, errors == 1 ? "1 error" : errors + " errors");
      add(parts, warnings, warnings == 1 ? "1 warning" : warnings + " warnings");
      add(parts, notes, notes == 1 ? "1 note" : notes + " notes");
      return parts.isEmpty() ? "No problems found." : String.join(", ", parts);
    }
    add(parts, errors, "エラー " + errors + "件");
    add(parts, warnings, "注意 " + warnings + "件");
    add(parts, notes, "メモ " + notes + "件");
    return parts.isEmpty() ? "問題は見つかりませんでした。" : String.join("、", parts);
  }

  private static void add(List<String> parts, long count, String text) {
    if (count > 0) {
      parts.add(text);
    }
  }

  private static long count(List<Diagnostic> found, Severity severity) {
    return found.stream().filter(d -> d.rule().severity() == severity).count();
  }
}
