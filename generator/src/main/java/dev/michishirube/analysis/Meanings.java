package dev.michishirube.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Layer 5: concepts and attributes by longest match. */
final class Meanings {
  /** What a form stands for that only keeps shorter ones from being meant. */
  static final String NOTHING = Dictionary.attributeTerm("-");

  /** What the words stand for by which people ask. */
  static final String ASKING = Dictionary.attributeTerm("?");

  /** The length of the longest form that is looked for; UTF-16 units. */
  private static final int LONGEST = 24;

  /**
   * What a form stands for.
   *
   * @param term of the index
   * @param attribute never read from prose
   */
  record Meaning(String term, boolean attribute, boolean crisis, boolean atRisk) {}

  private final Forms<Meaning> forms = new Forms<>();

  Meanings(Dictionary dictionary, Normaliser normaliser) {
    for (Dictionary.Concept concept : dictionary.concepts()) {
      add(
          concept.forms(),
          new Meaning(concept.term(), false, concept.crisis(), concept.atRisk()),
          normaliser);
    }
    for (Dictionary.Attribute attribute : dictionary.attributes()) {
      add(attribute.forms(), new Meaning(attribute.term(), true, false, false), normaliser);
    }
  }

  private void add(List<String> written, Meaning meaning, Normaliser normaliser) {
    written.stream()
        .flatMap(form -> FormKeys.of(form, normaliser).stream())
        .forEach(form -> forms.add(form, meaning));
  }

  /**
   * The terms of concepts for the index: each form that is not inside of another one. What feels
   * bad in some prose is not about feelings: 外に出るのがつらい.
   */
  void concepts(NormalText normal, Consumer<String> terms) {
    int end = 0;
    for (int i = 0; i < normal.text().length(); i++) {
      Forms.Match<Meaning> match = at(normal, i);
      if (match != null && match.end() > end) {
        end = match.end();
        String term = match.value().term();
        if (!match.value().attribute()
            && !term.startsWith(Dictionary.ANY)
            && !term.startsWith(Dictionary.ABOUT)) {
          terms.accept(term);
        }
      }
    }
  }

  /** The forms of a query, one after the other; of what they stand for, what the index has. */
  static List<Forms.Match<Meaning>> inQuery(NormalText normal, Lexicon lexicon) {
    List<Forms.Match<Meaning>> matches = new ArrayList<>();
    for (int i = 0; i < normal.text().length(); ) {
      int end = Math.min(normal.text().length(), i + LONGEST);
      String term = null;
      while (end > i && (term = meaning(normal, i, end, lexicon)) == null) {
        end--;
      }
      if (term != null && !term.equals(NOTHING)) {
        boolean attribute = term.startsWith(Dictionary.attributeTerm(""));
        matches.add(new Forms.Match<>(i, end, new Meaning(term, attribute, false, false)));
      }
      i = Math.max(end, i + 1);
    }
    return matches;
  }

  private static @Nullable String meaning(NormalText normal, int start, int end, Lexicon lexicon) {
    if (!normal.fits(start, end)) {
      return null;
    }
    String text = normal.text().substring(start, end);
    String term = lexicon.meaning(text);
    return term == null ? lexicon.meaning(LooseForm.of(text)) : term;
  }

  /** All that a text can mean, also inside of longer forms; but not inside of attributes. */
  void everything(NormalText normal, Consumer<Meaning> meanings) {
    int masked = 0;
    List<Forms.Match<Meaning>> here = new ArrayList<>();
    for (int i = 0; i < normal.text().length(); i++) {
      here.clear();
      forms.all(normal.text(), i, normal::fits, here::add);
      for (Forms.Match<Meaning> match : here) {
        masked = match.value().attribute() ? Math.max(masked, match.end()) : masked;
      }
      for (Forms.Match<Meaning> match : here) {
        if (match.end() > masked) {
          meanings.accept(match.value());
        }
      }
    }
  }

  private Forms.@Nullable Match<Meaning> at(NormalText normal, int start) {
    return forms.longest(normal.text(), start, normal::fits);
  }
}
