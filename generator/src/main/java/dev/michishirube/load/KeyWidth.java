package dev.michishirube.load;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Keys that were typed with full-width letters or spaces: {@code ｉｄ} for {@code id}. */
final class KeyWidth {
  private static final Pattern ASCII_KEY = Pattern.compile("[a-z][a-z0-9_-]*");

  private KeyWidth() {}

  /** The key as it should be typed; the key itself when there is nothing to mend. */
  static String narrow(String key) {
    if (ASCII_KEY.matcher(key).matches()) {
      return key;
    }
    String folded = Normalizer.normalize(key, Normalizer.Form.NFKC).strip();
    return ASCII_KEY.matcher(folded).matches() ? folded : key;
  }
}
