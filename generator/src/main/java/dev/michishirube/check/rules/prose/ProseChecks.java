package dev.michishirube.check.rules.prose;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.model.Article;
import dev.michishirube.model.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs every rule over every sentence: each article is taken apart once, the records are indexed
 * once, whatever the number of rules.
 */
public final class ProseChecks implements ContentRule {
  @Override
  public List<Rule> rules() {
    return ProseRules.ALL.stream().flatMap(r -> r.rules().stream()).distinct().toList();
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    Review review =
        new Review(Known.of(content, today), null, List.of(), List.of(), today, findings);
    List<ProseRule> forRecords = ProseRules.ALL.stream().filter(ProseRule::readsRecords).toList();
    content.articles().parallelStream().forEach(article -> checkArticle(article, review));
    Stream.concat(
            records(content).flatMap(record -> FieldTexts.in(record.source()).stream()),
            terms(content).flatMap(term -> FieldTexts.ofTerm(term.source()).stream()))
        .parallel()
        .forEach(text -> forRecords.forEach(rule -> rule.checkPassage(text, review)));
  }

  private static void checkArticle(Entry<Article> entry, Review review) {
    ArticleText article = ArticleReader.read(entry);
    Review whole = review.of(article);
    ProseRules.ALL.forEach(rule -> rule.checkArticle(article, whole));
    for (Section section : article.sections()) {
      Review here = whole.in(section);
      for (Passage passage : section.passages()) {
        ProseRules.ALL.forEach(rule -> rule.checkPassage(passage, here));
      }
    }
  }

  private static Stream<? extends Entry<?>> records(Content content) {
    return Stream.of(
            content.centers(),
            content.programs(),
            content.reports(),
            content.checklists(),
            content.leaflets())
        .flatMap(List::stream);
  }

  private static Stream<Entry<Term>> terms(Content content) {
    return Stream.of(
            content.vocabulary().topics(),
            content.vocabulary().situations(),
            content.vocabulary().glossary())
        .flatMap(List::stream);
  }
}
