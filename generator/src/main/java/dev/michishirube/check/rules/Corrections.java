package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Article;
import dev.michishirube.model.Center;
import dev.michishirube.model.Correction;
import dev.michishirube.model.Program;
import dev.michishirube.model.Term;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A correction says what it is about, and names nothing that would give a reader away. */
final class Corrections implements ContentRule {
  static final Rule UNNAMED =
      Rule.error(
          "correction.subject.missing",
          new Text("何についての訂正かが書いてありません。", "It is not said what this corrects."),
          new Text(
              "record（記録の id）、article（記事のファイル名）、about（言葉）のどれかを書いてください。",
              "Give record (an id), article (a file name) or about (words)."));
  static final Rule AT_RISK =
      Rule.error(
          "correction.at-risk",
          new Text(
              "「{0}」は見られると危ない案内なので、訂正のお知らせには書けません。",
              "\"{0}\" is at risk and must not be named among the corrections."),
          new Text(
              "これを消し、訂正はその案内の中（status_note や本文）に書いてください。",
              "Remove it, and tell of the correction in the record or article itself."));
  static final Rule FUTURE =
      Rule.warning(
          "correction.date.future",
          new Text("直した日（{0}）が未来の日付です。その日まで出ません。", "{0} lies in the future; it is not shown yet."),
          new Text("日付をたしかめてください。", "Check the date."));

  @Override
  public List<Rule> rules() {
    return List.of(UNNAMED, AT_RISK, FUTURE);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    if (content.corrections().isEmpty()) {
      return;
    }
    Set<String> topics = new HashSet<>();
    content.vocabulary().topics().stream()
        .map(Entry::value)
        .filter(Term::atRisk)
        .forEach(topic -> topics.add(topic.id()));
    Set<String> records = records(content, topics);
    Set<String> articles = articles(content, topics);
    for (Entry<Correction> entry : content.corrections()) {
      Correction correction = entry.value();
      String record = correction.record();
      String article = correction.article();
      if (record == null && article == null && correction.about() == null) {
        findings.add(UNNAMED.at(correction.position()));
      }
      if (record != null && records.contains(record)) {
        findings.add(AT_RISK.at(entry.at("record"), record));
      }
      if (article != null && articles.contains(article)) {
        findings.add(AT_RISK.at(entry.at("article"), article));
      }
      if (correction.date().isAfter(today)) {
        findings.add(FUTURE.at(entry.at("date"), correction.date().toString()));
      }
    }
  }

  private static Set<String> records(Content content, Set<String> topics) {
    Set<String> ids = new HashSet<>();
    for (Entry<Center> entry : content.centers()) {
      Center.Subject subject = entry.value().subject();
      if (subject.atRisk() || subject.topics().stream().anyMatch(topics::contains)) {
        ids.add(entry.value().id());
      }
    }
    for (Entry<Program> entry : content.programs()) {
      if (entry.value().topics().stream().anyMatch(topics::contains)) {
        ids.add(entry.value().id());
      }
    }
    return ids;
  }

  private static Set<String> articles(Content content, Set<String> topics) {
    Set<String> names = new HashSet<>();
    for (Entry<Article> entry : content.articles()) {
      Article article = entry.value();
      if (article.atRisk() || article.topics().stream().anyMatch(topics::contains)) {
        names.add(ArticleNames.of(entry));
      }
    }
    return names;
  }
}
