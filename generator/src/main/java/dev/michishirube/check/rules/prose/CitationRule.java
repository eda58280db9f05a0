package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 「参照：厚生労働省…」 as a line of its own: a source that no reader can follow and no rule knows. */
final class CitationRule implements ProseRule {
  static final Rule LOOSE =
      Rule.note(
          "prose.citation.loose",
          new Text("出典が「{0}」の行で書かれています。", "A source is given on a line of “{0}”."),
          new Text(
              "脚注（[^1] と [^1]: 出典：…）にするか、記事の初めの sources に書いてください。",
              "Make it a footnote ([^1] and [^1]: …), or list it in sources."));

  private static final Pattern LINE = Pattern.compile(" *(参照|参考|出典|引用元?|引用)[:：] ?\\S");

  @Override
  public List<Rule> rules() {
    return List.of(LOOSE);
  }

  @Override
  public void checkPassage(Passage passage, Review review) {
    if (passage.quoted() || passage.kind() != Passage.Kind.PARAGRAPH) {
      return;
    }
    passage
        .lines()
        .forEach(
            line -> {
              Matcher citation = LINE.matcher(line.text());
              if (citation.lookingAt()) {
                int start = line.start() + citation.start(1);
                review.report(LOOSE, passage, start, citation.group(1));
              }
            });
  }
}
