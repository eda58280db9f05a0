package dev.michishirube.check;

import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.load.SourceTree;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Keeps values that may not be told out of messages. {@link #toString} tells nothing. */
public final class Redaction {
  /** What stands in place of a secret. */
  public static final String REDACTED = "〔非公開〕";

  private final List<Unspoken> values;
  private final Set<String> files;

  Redaction(Set<String> values, Set<String> files) {
    // Longest first, so that a value that holds another one is replaced whole.
    this.values =
        values.stream()
            .filter(value -> value.codePointCount(0, value.length()) > 1)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(value -> new Unspoken(value, folded(value)))
            .toList();
    this.files = Set.copyOf(files);
  }

  /** From the trees themselves, before anything is decoded. */
  public static Redaction of(SourceTree tree) {
    return of(SecretValues.in(tree));
  }

  static Redaction of(SecretValues found) {
    return new Redaction(found.unspoken(), found.files());
  }

  private record Unspoken(String text, String folded) {}

  /** {@code text} with every secret value replaced. */
  public String redact(String text) {
    String redacted = text;
    for (Unspoken value : values) {
      redacted = redacted.replace(value.text(), REDACTED);
    }
    String folded = folded(redacted);
    boolean inOtherForm = values.stream().anyMatch(value -> folded.contains(value.folded()));
    return inOtherForm ? REDACTED : redacted;
  }

  /** The same finding, telling nothing. */
  public Diagnostic redact(Diagnostic diagnostic) {
    if (values.isEmpty()) {
      return diagnostic;
    }
    List<String> arguments = diagnostic.arguments().stream().map(this::redact).toList();
    return new Diagnostic(diagnostic.rule(), diagnostic.position(), arguments);
  }

  /**
   * Whether a file holds values that may not be told, so that none of its lines may be quoted.
   *
   * @param file the path that diagnostics print
   */
  public boolean hasSecrets(String file) {
    return files.contains(file);
  }

  /** Width and spaces do not hide a value. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u3000]+", "");
  }

  @Override
  public String toString() {
    return "Redaction[" + values.size() + "]";
  }
}
