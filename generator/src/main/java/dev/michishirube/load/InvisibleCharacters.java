package dev.michishirube.load;

import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Characters that nobody sees and nobody means: control characters and their kin. */
final class InvisibleCharacters {
  private static final int REPORTED_PER_FILE = 10;

  private InvisibleCharacters() {}

  /**
   * A text in which each of them is replaced by U+FFFD, so that the parser accepts it and columns
   * stay.
   */
  record Cleaned(String text, List<Diagnostic> findings) {
    Cleaned {
      findings = List.copyOf(findings);
    }
  }

  static Cleaned clean(String text, String file) {
    if (text.chars().noneMatch(c -> unwanted(c) || c == 0xFFFD)) {
      return new Cleaned(text, List.of());
    }
    Lines lines = Lines.of(text);
    List<Diagnostic> findings = new ArrayList<>();
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (unwanted(c) || c == 0xFFFD) {
        if (findings.size() < REPORTED_PER_FILE) {
          var position = new Position(file, lines.lineOf(i) + 1, lines.columnOf(i) + 1);
          findings.add(
              c == 0xFFFD
                  ? FileRules.DAMAGED.at(position)
                  : FileRules.CONTROL.at(position, String.format(Locale.ROOT, "U+%04X", (int) c)));
        }
        out.setCharAt(i, '\uFFFD');
      }
    }
    return new Cleaned(out.toString(), findings);
  }

  private static boolean unwanted(int c) {
    boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c < 0xA0;
    boolean separator = c == 0x2028 || c == 0x2029;
    // They turn the order of what is seen, so that a number could be read backwards.
    boolean direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    return control || separator || direction || c == 0xFEFF || c >= 0xFFFE;
  }
}
