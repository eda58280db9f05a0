package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the writing.
 *
 * @param known the records that words and directives can mean
 * @param article the article that is looked at; null while records are
 * @param inSection the centers that the section around the passage names, each once
 * @param inArticle the centers that the article names, each once
 */
record Review(
    Known known,
    @Nullable ArticleText article,
    List<KnownCenter> inSection,
    List<KnownCenter> inArticle,
    LocalDate today,
    Findings findings) {
  void report(Rule rule, Position position, Object... arguments) {
    findings.add(rule.at(position, arguments));
  }

  /** Reports at a place of a passage. */
  void report(Rule rule, Passage passage, int offset, Object... arguments) {
    report(rule, passage.at(offset), arguments);
  }

  /** The same for an article. */
  Review of(ArticleText text) {
    List<KnownCenter> named = known.centersIn(text.directives()).distinct().toList();
    return new Review(known, text, List.of(), named, today, findings);
  }

  /** The same for a part of the article. */
  Review in(Section section) {
    Passage title = section.title();
    Stream<KnownCenter> inTitle =
        title == null
            ? Stream.empty()
            : known.names().in(title.text()).stream().flatMap(id -> known.center(id).stream());
    List<KnownCenter> named =
        Stream.concat(inTitle, known.centersIn(section.directives().stream())).distinct().toList();
    return new Review(known, article, named, inArticle, today, findings);
  }
}
