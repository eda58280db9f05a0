package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.check.rules.References.Reference;
import dev.michishirube.check.rules.References.Target;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.load.MarkdownFile;
import dev.michishirube.model.Center;
import dev.michishirube.model.Term;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A word that nothing uses has a page that leads nowhere. */
final class UnusedTerms implements ContentRule {
  static final Rule UNUSED =
      Rule.note(
          "vocabulary.unused",
          new Text("「{0}」は、どこにも使われていません。", "\"{0}\" is not used anywhere."),
          new Text(
              "使う予定がなければ消してください。相談先の記録や記事に加えることもできます。",
              "Remove it, or use it in a record or an article."));
  static final Rule NO_CENTER =
      Rule.note(
          "vocabulary.topic.empty",
          new Text("分野「{0}」の相談先が、1つもありません。", "No desk has the topic \"{0}\"."),
          new Text(
              "相談先の記録の topics に「{1}」を加えるか、この分野を消してください。",
              "Add \"{1}\" to the topics of a record, or remove the topic."));

  @Override
  public List<Rule> rules() {
    return List.of(UNUSED, NO_CENTER);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    Set<String> used = new HashSet<>();
    for (Reference reference : References.of(content).all()) {
      used.add(reference.target() + ":" + reference.id());
    }
    Set<String> served = new HashSet<>();
    for (Entry<Center> center : content.centers()) {
      served.addAll(center.value().subject().topics());
    }
    for (Entry<Term> topic : content.vocabulary().topics()) {
      Term term = topic.value();
      if (!used.contains(Target.TOPIC + ":" + term.id())) {
        findings.add(UNUSED.at(topic.at("id"), term.name()));
      } else if (!served.contains(term.id())) {
        findings.add(NO_CENTER.at(topic.at("id"), term.name(), term.id()));
      }
    }
    for (Entry<Term> situation : content.vocabulary().situations()) {
      // One that belongs to a topic leads to that topic's desks.
      boolean leads = situation.value().parent() != null;
      if (!leads && !used.contains(Target.SITUATION + ":" + situation.value().id())) {
        findings.add(UNUSED.at(situation.at("id"), situation.value().name()));
      }
    }
    glossary(content, used, findings);
  }

  /** Glossary words are used by being written. */
  private static void glossary(Content content, Set<String> used, Findings findings) {
    Set<Entry<Term>> unwritten = new HashSet<>(content.vocabulary().glossary());
    unwritten.removeIf(t -> used.contains(Target.GLOSSARY + ":" + t.value().id()));
    for (MarkdownFile article : content.sources().markdown()) {
      unwritten.removeIf(term -> isWritten(term.value(), article.body()));
    }
    for (RecordEntries.Identified record : RecordEntries.of(content).all()) {
      if (!unwritten.isEmpty()) {
        RecordTexts.each(
            record.entry().source(),
            (key, text) -> unwritten.removeIf(term -> isWritten(term.value(), text.text())));
      }
    }
    unwritten.forEach(term -> findings.add(UNUSED.at(term.at("id"), term.value().name())));
  }

  private static boolean isWritten(Term term, String text) {
    return Stream.concat(Stream.of(term.name(), "{{term " + term.id()), term.forms().stream())
        .anyMatch(text::contains);
  }
}
