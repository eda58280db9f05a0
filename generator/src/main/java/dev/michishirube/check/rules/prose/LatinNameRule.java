package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name in Latin letters without the mark that belongs to it: Style for .Style. */
final class LatinNameRule implements ProseRule {
  static final Rule MARK =
      Rule.warning(
          "prose.name.mark",
          new Text("「{0}」は、記録 {2} では「{1}」です。", "“{0}” is “{1}” in record {2}."),
          new Text("「{1}」と書いてください。", "Write “{1}”."));

  private static final Pattern WORD = Pattern.compile("\\.?[A-Za-z][A-Za-z0-9&'-]{2,30}+\\.?");

  private static final Pattern NAME =
      Pattern.compile("(" + WORD.pattern() + ")(?: ?[(（][^()（）]{0,30}[)）])?");

  @Override
  public List<Rule> rules() {
    return List.of(MARK);
  }

  @Override
  public void checkPassage(Passage passage, Review review) {
    Map<String, String> names = review.known().latinNames();
    Matcher word = WORD.matcher(passage.folded());
    while (!names.isEmpty() && word.find()) {
      String name = names.get(letters(word.group()));
      String right = name == null ? word.group() : marked(name).orElse(name);
      if (name != null && !right.equals(word.group())) {
        String id = review.known().names().idOf(name);
        review.report(MARK, passage, word.start(), word.group(), right, id);
      }
    }
  }

  /** The Latin word with a mark that a name is, apart from its reading in brackets. */
  static Optional<String> marked(String name) {
    Matcher latin = NAME.matcher(name);
    return latin.matches() && !latin.group(1).chars().allMatch(Character::isLetterOrDigit)
        ? Optional.of(latin.group(1))
        : Optional.empty();
  }

  static String letters(String word) {
    StringBuilder out = new StringBuilder();
    word.chars().filter(Character::isLetterOrDigit).forEach(c -> out.append((char) c));
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
