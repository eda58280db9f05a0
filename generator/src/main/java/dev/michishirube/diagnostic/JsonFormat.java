package dev.michishirube.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * One JSON document, for other programs. The keys are permanent: {@code findings} (each with {@code
 * rule severity file line column message hint}), {@code errors}, {@code warnings}, {@code notes}.
 * {@code line} and {@code column} are 0 where they are not known.
 *
 * @param language {@code ja} or {@code en}
 * @param redactor replaces secret values
 */
public record JsonFormat(String language, UnaryOperator<String> redactor)
    implements DiagnosticFormat {
  @Override
  public String print(List<Diagnostic> found) {
    StringBuilder out = new StringBuilder("{\n  \"findings\": [");
    String separator = "\n";
    for (Diagnostic diagnostic : found) {
      out.append(separator).append("    ");
      finding(diagnostic, out);
      separator = ",\n";
    }
    Summary summary = Summary.of(found);
    return out.append(found.isEmpty() ? "],\n" : "\n  ],\n")
        .append("  \"errors\": ")
        .append(summary.errors())
        .append(",\n  \"warnings\": ")
        .append(summary.warnings())
        .append(",\n  \"notes\": ")
        .append(summary.notes())
        .append("\n}\n")
        .toString();
  }

  private void finding(Diagnostic diagnostic, StringBuilder out) {
    Position position = diagnostic.position();
    out.append("{\"rule\": ");
    string(diagnostic.rule().id(), out);
    out.append(", \"severity\": ");
    string(diagnostic.rule().severity().word(), out);
    out.append(", \"file\": ");
    string(position.file(), out);
    out.append(", \"line\": ").append(position.line());
    out.append(", \"column\": ").append(position.column());
    out.append(", \"message\": ");
    string(redactor.apply(diagnostic.message(language)), out);
    out.append(", \"hint\": ");
    string(redactor.apply(diagnostic.hint(language)), out);
    out.append('}');
  }

  private static void string(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20 || Character.isSurrogate(c)) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
