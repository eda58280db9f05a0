package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.markdown.PlainText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/** The same item twice in a list, or twice in one long 「、」 enumeration. */
final class DuplicateItemRule implements ProseRule {
  static final Rule TWICE =
      Rule.warning(
          "prose.list.duplicate",
          new Text("「{0}」が2回あります。", "“{0}” is listed twice."),
          new Text(
              "1つにしてください。ちがうことなら、言葉を変えてください。",
              "Keep one; change the words if two things are meant."));

  /** Shorter enumerations repeat words on purpose. */
  private static final int ENUMERATION = 6;

  private static final Pattern SENTENCE = Pattern.compile("[^。…!?]++");
  private static final Pattern ITEM = Pattern.compile("[^、,，\n]++");

  /** 「…、介護の負担があります」: the last item runs into the end of its sentence. */
  private static final Pattern ENDING = Pattern.compile("(?:など)?(?:が|の|を|と|で|に|も|です)[ぁ-ゖ]{0,12}$");

  private static final int LONGEST_ITEM = 16;

  @Override
  public List<Rule> rules() {
    return List.of(TWICE);
  }

  @Override
  public void checkPassage(Passage passage, Review review) {
    Matcher sentence = SENTENCE.matcher(passage.folded());
    while (sentence.find()) {
      checkEnumeration(passage, sentence.start(), sentence.group(), review);
    }
  }

  private static void checkEnumeration(Passage passage, int start, String text, Review review) {
    Set<String> seen = new HashSet<>();
    String again = null;
    int offset = 0;
    Matcher item = ITEM.matcher(text);
    while (item.find()) {
      String words = item.group().strip();
      if (item.end() == text.length()) {
        words = ENDING.matcher(words).replaceFirst("");
      }
      boolean isItem = words.length() > 1 && words.length() <= LONGEST_ITEM;
      if (isItem && !seen.add(words) && again == null) {
        again = words;
        offset = start + item.start() + item.group().indexOf(words);
      }
    }
    if (again != null && seen.size() >= ENUMERATION) {
      review.report(TWICE, passage, offset, again);
    }
  }

  @Override
  public void checkArticle(ArticleText article, Review review) {
    article.all(ListBlock.class).forEach(list -> checkList(list, article, review));
  }

  private static void checkList(ListBlock list, ArticleText article, Review review) {
    Set<String> seen = new HashSet<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      String words = Folding.of(PlainText.of(item, d -> d.name() + d.positional()));
      if (words.length() > 1 && !seen.add(words)) {
        Node first = item.getFirstChild() == null ? item : item.getFirstChild();
        review.report(TWICE, article.body().position(first), PlainText.of(item));
      }
    }
  }
}
