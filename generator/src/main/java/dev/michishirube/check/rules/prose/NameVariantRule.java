package dev.michishirube.check.rules.prose;

import dev.michishirube.check.shape.NearestWord;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name that differs a little from the name of a record that the same article means: a letter too
 * few, another mark. Readers search for names and take two names for two places.
 */
final class NameVariantRule implements ProseRule {
  static final Rule VARIANT =
      Rule.warning(
          "prose.name.variant",
          new Text("「{0}」は、記録 {2} では「{1}」です。", "“{0}” is “{1}” in record {2}."),
          new Text(
              "「{1}」と書いてください。記録の名前がちがうときは、記録を直してください。",
              "Write “{1}”; if the record is wrong, mend the record."));

  /** Shorter names have neighbours that are words of their own. */
  private static final int SHORTEST = 6;

  private static final int MOST_CHANGES = 2;

  @Override
  public List<Rule> rules() {
    return List.of(VARIANT);
  }

  @Override
  public void checkArticle(ArticleText article, Review review) {
    Set<String> meant = meant(article, review.known());
    for (Passage passage : article.passages().toList()) {
      for (String name : meant) {
        find(name, passage, review);
      }
    }
  }

  /** The names that the article writes out, and those of the records that its directives name. */
  private static Set<String> meant(ArticleText article, Known known) {
    Set<String> ids =
        article
            .directives()
            .flatMap(d -> d.positional().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    article.passages().forEach(p -> ids.addAll(known.names().in(p.text())));
    return known.namesOf(ids).stream()
        .filter(n -> n.length() >= SHORTEST)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void find(String name, Passage passage, Review review) {
    String text = passage.text();
    String head = name.substring(0, 2);
    String tail = name.substring(name.length() - 2);
    for (int at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
      String typed = variant(name, text, at, tail);
      // 「ひきこもり地域支援センター」 is a name of its own, no slip of 「地域包括支援センター」.
      if (!typed.isEmpty() && !review.known().names().covers(text, at, at + typed.length())) {
        review.report(VARIANT, passage, at, typed, name, review.known().names().idOf(name));
        at += typed.length();
      }
    }
  }

  /** What stands at an offset and is nearly the name; empty when it is the name or nothing. */
  private static String variant(String name, String text, int at, String tail) {
    if (text.startsWith(name, at)) {
      return "";
    }
    int shortest = Math.max(SHORTEST - 1, name.length() - MOST_CHANGES);
    for (int length = name.length() + MOST_CHANGES; length >= shortest; length--) {
      int end = at + length;
      if (end <= text.length() && text.startsWith(tail, end - 2)) {
        String typed = text.substring(at, end);
        int changes = NearestWord.distance(name, typed);
        if (changes > 0 && changes <= MOST_CHANGES && isOneWord(typed) && isSlip(name, typed)) {
          return typed;
        }
      }
    }
    return "";
  }

  /** 第1 and 第2, 男性 and 女性 are two places: only kana and left-out letters are slips. */
  private static boolean isSlip(String name, String typed) {
    if (name.length() != typed.length()) {
      return !isParticle(name.length() > typed.length() ? name : typed, name, typed);
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != typed.charAt(i)
          && !(isKana(name.charAt(i)) && isKana(typed.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  /** 「オンラインでの相談」 beside 「オンライン相談」: what is added are words between, not a slip. */
  private static boolean isParticle(String longer, String name, String typed) {
    String shorter = longer.equals(name) ? typed : name;
    int same = 0;
    while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
      same++;
    }
    return longer
        .substring(same, same + longer.length() - shorter.length())
        .chars()
        .allMatch(c -> c >= 'ぁ' && c <= 'ゖ');
  }

  private static boolean isKana(char c) {
    return c >= 'ぁ' && c <= 'ヿ';
  }

  private static boolean isOneWord(String typed) {
    return typed.chars().noneMatch(c -> c == '、' || c == '。' || c == '「' || c == '」' || c == '\n');
  }
}
