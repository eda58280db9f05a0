package dev.michishirube.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is left of a wording without particles, and with endings in one shape: 学校に行けません, 学校 行けなくて
 * and 学校には行けない are one. The first two characters stay as they are, because forms are looked for
 * beside what begins so.
 */
final class LooseForm {
  private record Part(Pattern from, String to) {}

  /** In this order; the same list is in {@code words.js}. */
  private static final List<Part> PARTS =
      List.of(
          part("とか|しか|って|全然|ずっと|もう|本当に|とても", ""),
          part("(あり)?ません|[な無][いくか]", "な"),
          part("られ", "れ"),
          part("てい", "て"),
          part("[怖恐]", "こわ"),
          part("[くか]$", "い"),
          part("[ がはをにへ](?=.)|も(?=な)", ""));

  private static final int KEPT = 2;

  private static final Pattern PARTICLE_SECOND = Pattern.compile("^([^ぁ-ゖ])[がをにはもの](?=.)");

  private LooseForm() {}

  /** As a query is read. */
  static String of(String text) {
    if (text.length() <= KEPT) {
      return text;
    }
    String rest = text.substring(KEPT);
    for (Part part : PARTS) {
      rest = part.from.matcher(rest).replaceAll(part.to);
    }
    return text.substring(0, KEPT) + rest;
  }

  /** Under which texts a form is found besides its own. */
  static Set<String> keys(String form) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(of(form));
    keys.add(of(form.replace("の", "")));
    keys.add(of(PARTICLE_SECOND.matcher(form).replaceFirst("$1")));
    keys.add(of(PARTICLE_SECOND.matcher(form).replaceFirst("$1 ")));
    keys.remove(form);
    // かわいく思えない is not かわいい.
    keys.removeIf(key -> key.endsWith("い") && !form.endsWith("い"));
    return keys;
  }

  private static Part part(String from, String to) {
    return new Part(Pattern.compile(from), to);
  }
}
