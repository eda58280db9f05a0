package dev.michishirube.diagnostic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * For people: the finding, the line it stands on with a caret under the place, and the hint. Notes
 * of one rule are cut after the first few, so that hundreds of them do not hide an error.
 *
 * @param language {@code ja} or {@code en}
 * @param redactor replaces secret values
 * @param excerpts the source lines
 * @param colour true on a terminal only
 */
public record PrettyFormat(
    String language, UnaryOperator<String> redactor, Excerpts excerpts, boolean colour)
    implements DiagnosticFormat {
  private static final int NOTES_PER_RULE = 3;

  @Override
  public String print(List<Diagnostic> found) {
    StringBuilder out = new StringBuilder();
    Map<Rule, Integer> notes = new HashMap<>();
    for (Diagnostic diagnostic : found) {
      boolean note = diagnostic.rule().severity() == Severity.NOTE;
      if (!note || notes.merge(diagnostic.rule(), 1, Integer::sum) <= NOTES_PER_RULE) {
        one(diagnostic, out);
      }
    }
    notes.entrySet().stream()
        .filter(e -> e.getValue() > NOTES_PER_RULE)
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> more(e.getKey(), e.getValue() - NOTES_PER_RULE, out));
    return out.toString();
  }

  private void one(Diagnostic diagnostic, StringBuilder out) {
    Rule rule = diagnostic.rule();
    String ink = Ink.of(rule.severity());
    out.append(paint(ink, word(rule.severity())))
        .append(' ')
        .append(redactor.apply(diagnostic.message(language)))
        .append('\n');
    out.append("  ").append(diagnostic.position());
    out.append("  ").append(paint(Ink.FAINT, "[" + rule.id() + "]")).append('\n');
    excerpts
        .line(diagnostic.position())
        .map(line -> new Excerpt(redactor.apply(line), diagnostic.position()))
        .ifPresent(excerpt -> out.append(excerpt.text(caret -> paint(ink, caret))));
    String hint = redactor.apply(diagnostic.hint(language)).strip();
    if (!hint.isEmpty()) {
      out.append(language.equals("en") ? "  How to mend it: " : "  直し方：").append(hint).append('\n');
    }
    out.append('\n');
  }

  private void more(Rule rule, int left, StringBuilder out) {
    out.append(
        language.equals("en")
            ? left + " more of [" + rule.id() + "]; --format line shows all.\n"
            : "[" + rule.id() + "] はほかに" + left + "件あります。--format line で全部見られます。\n");
  }

  private String word(Severity severity) {
    if (language.equals("en")) {
      return severity.word() + ":";
    }
    return switch (severity) {
      case ERROR -> "エラー：";
      case WARNING -> "注意：";
      case NOTE -> "メモ：";
    };
  }

  private String paint(String ink, String text) {
    return colour ? ink + text + Ink.NONE : text;
  }
}
