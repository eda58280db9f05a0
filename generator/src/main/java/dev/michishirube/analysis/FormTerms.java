package dev.michishirube.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which term each form of the vocabulary stands for. */
final class FormTerms implements Lexicon {
  private final Map<String, String> terms = new LinkedHashMap<>();

  FormTerms(Dictionary dictionary, Normaliser normaliser) {
    for (Dictionary.Concept concept : dictionary.concepts()) {
      add(concept.forms(), concept.term(), normaliser);
    }
    // Before what means nothing: かいごう, which is not 介護, has the same romaji.
    for (Dictionary.Reading reading : dictionary.readings()) {
      FormKeys.read(reading.words(), normaliser)
          .forEach(key -> terms.putIfAbsent(key, reading.term()));
    }
    for (Dictionary.Attribute attribute : dictionary.attributes()) {
      add(attribute.forms(), attribute.term(), normaliser);
    }
    add(AskingWords.standard(), Meanings.ASKING, normaliser);
    // After all that is written so: 息子に殴られ is not 息子が殴られ.
    for (Dictionary.Concept concept : dictionary.concepts()) {
      loosely(concept.forms(), concept.term(), normaliser);
    }
    for (Dictionary.Attribute attribute : dictionary.attributes()) {
      loosely(attribute.forms(), attribute.term(), normaliser);
    }
  }

  private void loosely(List<String> forms, String term, Normaliser normaliser) {
    for (String form : forms) {
      LooseForm.keys(normaliser.normal(form).text().strip())
          .forEach(key -> terms.putIfAbsent(key, term));
    }
  }

  private void add(List<String> forms, String term, Normaliser normaliser) {
    for (String form : forms) {
      FormKeys.of(form, normaliser).forEach(key -> terms.putIfAbsent(key, term));
    }
  }

  /**
   * As they lie in the index beside its terms, so that no reader loads all of them. A form whose
   * term the index does not have stands for {@link Meanings#NOTHING}: it still wins over the forms
   * inside of it.
   */
  List<String> lines(Predicate<String> exists) {
    return terms.entrySet().stream()
        .map(form -> form.getKey() + STANDS_FOR + shown(form.getValue(), exists))
        .toList();
  }

  private static String shown(String term, Predicate<String> exists) {
    return exists.test(term) || term.equals(Meanings.ASKING) ? term : Meanings.NOTHING;
  }

  @Override
  public boolean exists(String term) {
    return true;
  }

  @Override
  public @Nullable String meaning(String form) {
    return terms.get(form);
  }
}
