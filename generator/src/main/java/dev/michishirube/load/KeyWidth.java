package dev.michishirube.load;

import java.text.Normalizer;

/** Keys that were typed with full-width letters or spaces: {@code ｉｄ} for {@code id}. */
final class KeyWidth {
  private KeyWidth() {}

  /** The key as it should be typed; the key itself when there is nothing to mend. */
  static String narrow(String key) {
    if (isKey(key)) {
      return key;
    }
    String folded = Normalizer.normalize(key, Normalizer.Form.NFKC).strip();
    return isKey(folded) ? folded : key;
  }

  /** A lower-case letter, then letters, digits, {@code _} and {@code -}; asked of every key. */
  private static boolean isKey(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean other = c >= '0' && c <= '9' || c == '_' || c == '-';
      if (!letter && (i == 0 || !other)) {
        return false;
      }
    }
    return !key.isEmpty();
  }
}
