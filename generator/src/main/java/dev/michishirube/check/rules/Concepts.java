package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Concept;
import dev.michishirube.model.Term;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of the search: each means one thing, leads somewhere, and no topic is without. */
final class Concepts implements ContentRule {
  static final Rule SHARED =
      Rule.error(
          "concept.form.shared",
          new Text(
              "検索の言葉「{0}」は、「{1}」（{2}）にもあります。", "The form \"{0}\" also belongs to \"{1}\" at {2}."),
          new Text(
              "ひとつの言葉は、ひとつの場所にだけ書けます。どちらかから消してください。",
              "A form belongs to one concept: remove it from one of them."));
  static final Rule REPEATED =
      Rule.warning(
          "concept.form.repeated",
          new Text(
              "検索の言葉「{0}」は、同じ所に「{1}」があるので、いりません。",
              "The form \"{0}\" says the same as \"{1}\" beside it."),
          new Text(
              "消してください。かなとカタカナ、全角と半角のちがいは、書き分けなくても見つかります。",
              "Remove it: kana and width need no forms of their own."));
  static final Rule NO_SCOPE =
      Rule.error(
          "concept.scope.none",
          new Text("「{0}」の言葉で見つかるものが、何も書かれていません。", "The concept \"{0}\" leads nowhere."),
          new Text(
              "topics、situations、kinds、programs のどれか、または attribute を書いてください。",
              "Give topics, situations, kinds or programs, or an attribute."));
  static final Rule TWO_SCOPES =
      Rule.error(
          "concept.scope.both",
          new Text(
              "「{0}」に、attribute と、topics などの両方があります。",
              "The concept \"{0}\" has an attribute and topics or the like."),
          new Text(
              "相談のしかたの言葉なら attribute だけに、困りごとの言葉なら topics などだけにしてください。",
              "Keep the attribute for a way of asking, or the topics for a subject."));
  static final Rule NO_FORMS =
      Rule.warning(
          "concept.topic.none",
          new Text(
              "分野「{0}」を見つける検索の言葉が、1つもありません。", "No words of the search lead to the topic \"{0}\"."),
          new Text(
              "vocabulary/synonyms.yaml に、topics: [{1}] のある言葉を加えてください。",
              "Add a concept with topics: [{1}] to vocabulary/synonyms.yaml."));

  @Override
  public List<Rule> rules() {
    return List.of(SHARED, REPEATED, NO_SCOPE, TWO_SCOPES, NO_FORMS);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    List<Entry<Concept>> concepts = content.vocabulary().concepts();
    Map<String, Form> taken = new HashMap<>();
    for (Entry<Concept> concept : concepts) {
      forms(concept, taken, findings);
      scope(concept, findings);
    }
    if (!concepts.isEmpty()) {
      topics(content, findings);
    }
  }

  private static void forms(Entry<Concept> concept, Map<String, Form> taken, Findings findings) {
    List<String> forms = concept.value().forms();
    for (int i = 0; i < forms.size(); i++) {
      Position at = concept.at("forms", i);
      Form form = new Form(forms.get(i), concept.value(), at);
      Form first = taken.putIfAbsent(FormSpelling.of(form.text()), form);
      if (first == null) {
        continue;
      }
      if (first.concept().id().equals(concept.value().id())) {
        findings.add(REPEATED.at(at, form.text(), first.text()));
      } else {
        findings.add(SHARED.at(at, form.text(), first.concept().id(), first.at()));
      }
    }
  }

  private static void scope(Entry<Concept> concept, Findings findings) {
    Concept value = concept.value();
    boolean subject = !value.scope().isEmpty();
    if (subject && value.attribute() != null) {
      findings.add(TWO_SCOPES.at(concept.at("attribute"), value.id()));
    } else if (!subject && value.attribute() == null) {
      findings.add(NO_SCOPE.at(concept.at("id"), value.id()));
    }
  }

  private static void topics(Content content, Findings findings) {
    Set<String> led = new HashSet<>();
    content.vocabulary().concepts().stream()
        .filter(concept -> !concept.value().forms().isEmpty())
        .forEach(concept -> led.addAll(concept.value().scope().topics()));
    for (Entry<Term> topic : content.vocabulary().topics()) {
      if (!led.contains(topic.value().id())) {
        findings.add(NO_FORMS.at(topic.at("id"), topic.value().name(), topic.value().id()));
      }
    }
  }

  private record Form(String text, Concept concept, Position at) {}
}
