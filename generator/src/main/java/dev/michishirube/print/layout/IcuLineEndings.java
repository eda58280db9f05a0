package dev.michishirube.print.layout;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.michishirube.print.layout.Atom.Ending;
import java.util.Arrays;

/** Where ICU lets a line end: between phrases, or by the strict rules of Japanese. */
public final class IcuLineEndings implements LineEndings {
  private static final ULocale PHRASES = new ULocale("ja-u-lb-strict-lw-phrase");
  private static final ULocale STRICT = new ULocale("ja-u-lb-strict");

  private final BreakIterator phrases = BreakIterator.getLineInstance(PHRASES);
  private final BreakIterator strict = BreakIterator.getLineInstance(STRICT);

  @Override
  public Ending[] in(String text) {
    Ending[] endings = new Ending[text.length() + 1];
    Arrays.fill(endings, Ending.NEVER);
    mark(strict, text, endings, Ending.ALLOWED);
    mark(phrases, text, endings, Ending.GOOD);
    return endings;
  }

  private static void mark(BreakIterator breaks, String text, Ending[] endings, Ending ending) {
    breaks.setText(text);
    for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
      endings[at] = ending;
    }
  }
}
