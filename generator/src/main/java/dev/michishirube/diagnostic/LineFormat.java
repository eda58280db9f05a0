package dev.michishirube.diagnostic;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One line a finding, for editors and scripts, with the hint indented under it:
 *
 * <pre>
 * content/centers/tokyo/meguro.yaml:14:9: error [contact.phone.format] …
 *     …
 * </pre>
 *
 * @param language {@code ja} or {@code en}
 * @param redactor replaces secret values
 */
public record LineFormat(String language, UnaryOperator<String> redactor)
    implements DiagnosticFormat {
  @Override
  public String print(List<Diagnostic> found) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : found) {
      Rule rule = diagnostic.rule();
      out.append(diagnostic.position())
          .append(": ")
          .append(rule.severity().word())
          .append(" [")
          .append(rule.id())
          .append("] ")
          .append(oneLine(diagnostic.message(language)))
          .append('\n');
      String hint = oneLine(diagnostic.hint(language));
      if (!hint.isEmpty()) {
        out.append("    ").append(hint).append('\n');
      }
    }
    return out.toString();
  }

  private String oneLine(String text) {
    return redactor.apply(text).replaceAll("\\R", " ").strip();
  }
}
