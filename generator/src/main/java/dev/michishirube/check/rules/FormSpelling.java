package dev.michishirube.check.rules;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling of what the search takes for the same: width, case, kana, spaces. */
final class FormSpelling {
  private FormSpelling() {}

  static String of(String form) {
    StringBuilder same = new StringBuilder();
    Normalizer.normalize(form, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .map(c -> c >= 'ァ' && c <= 'ヶ' ? c - ('ァ' - 'ぁ') : c)
        .forEach(same::appendCodePoint);
    return same.toString();
  }
}
