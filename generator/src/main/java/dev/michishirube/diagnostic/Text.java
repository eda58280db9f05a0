package dev.michishirube.diagnostic;

import java.util.List;

/**
 * A sentence in both languages of the product, with {@code {0}}, {@code {1}} … for arguments.
 *
 * @param ja Japanese, the language that writers read first
 * @param en English
 */
public record Text(String ja, String en) {
  /** The sentence in {@code language} ({@code ja} or {@code en}) with its arguments filled in. */
  public String format(String language, List<String> arguments) {
    String pattern = language.equals("en") ? en : ja;
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      int index = close == open + 2 ? pattern.charAt(open + 1) - '0' : -1;
      boolean argument = index >= 0 && index < arguments.size();
      out.append(pattern, from, open).append(argument ? arguments.get(index) : "{");
      from = argument ? close + 1 : open + 1;
    }
    return out.append(pattern, from, pattern.length()).toString();
  }
}
