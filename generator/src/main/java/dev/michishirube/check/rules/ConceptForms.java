package dev.michishirube.check.rules;

import dev.michishirube.analysis.Analyser;
import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Concept;
import dev.michishirube.model.ConceptDictionary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Asks the analyser of the search itself what the words of the vocabulary mean. */
final class ConceptForms implements ContentRule {
  static final Rule DEAD =
      Rule.error(
          "concept.form.dead",
          new Text("検索の言葉「{0}」は、「{1}」として見つかることがありません。", "The form \"{0}\" never means \"{1}\"."),
          new Text(
              "消してください。記号だけの言葉か、書き方をそろえると、ほかの言葉（{2}）と同じになる言葉です。",
              "Remove it: it holds signs only, or in its normal spelling it is a form of {2}."));
  static final Rule MET =
      Rule.error(
          "concept.counter-example.met",
          new Text("「{0}」が、まちがって「{1}」として見つかります。", "\"{0}\" is mistaken for \"{1}\"."),
          new Text(
              "短すぎる forms を長くするか、unless に「{0}」の中の言い方を加えてください。",
              "Lengthen a form that is too short, or add the wording to unless."));

  @Override
  public List<Rule> rules() {
    return List.of(DEAD, MET);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    List<Entry<Concept>> concepts = content.vocabulary().concepts();
    if (concepts.isEmpty()) {
      return;
    }
    List<Concept> values = concepts.stream().map(Entry::value).toList();
    Analyser analyser = new Analyser(ConceptDictionary.of(values, List.of()));
    for (Entry<Concept> concept : concepts) {
      forms(concept, values, analyser, findings);
      counterExamples(concept, analyser, findings);
    }
  }

  private static void forms(
      Entry<Concept> entry, List<Concept> all, Analyser analyser, Findings findings) {
    Concept concept = entry.value();
    String term = ConceptDictionary.termOf(concept);
    for (int i = 0; i < concept.forms().size(); i++) {
      String form = concept.forms().get(i);
      List<String> meant = analyser.meant(form);
      boolean signsOnly = form.codePoints().noneMatch(Character::isLetterOrDigit);
      if (signsOnly || !meant.contains(term)) {
        String others = others(signsOnly ? List.of() : meant, all);
        findings.add(DEAD.at(entry.at("forms", i), form, concept.id(), others));
      }
    }
  }

  private static String others(List<String> meant, List<Concept> all) {
    List<String> others = new ArrayList<>();
    for (Concept concept : all) {
      if (meant.contains(ConceptDictionary.termOf(concept))) {
        others.add(concept.id());
      }
    }
    return others.isEmpty() ? "unless" : String.join(", ", others);
  }

  private static void counterExamples(Entry<Concept> entry, Analyser analyser, Findings findings) {
    Concept concept = entry.value();
    String term = ConceptDictionary.termOf(concept);
    for (int i = 0; i < concept.counterExamples().size(); i++) {
      String text = concept.counterExamples().get(i).text();
      // A term of prose too: an attribute is never one, and of a query only the beginning is read.
      if (analyser.meant(text).contains(term) || analyser.terms(text).contains(term)) {
        findings.add(MET.at(entry.at("not", i), text, concept.id()));
      }
    }
  }
}
