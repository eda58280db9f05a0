package dev.michishirube.model;

import dev.michishirube.model.reading.KanaOrder;
import dev.michishirube.model.reading.LongestMatch;
import dev.michishirube.model.reading.LongestMatch.Found;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of the glossary, and where they stand in a text. Made once for a site; immutable. */
public final class Glossary {
  private final List<Term> terms;
  private final Map<String, Term> byId = new LinkedHashMap<>();
  private final LongestMatch<Term> words;

  public Glossary(List<Term> all) {
    terms = KanaOrder.sorted(all, Term::nameKana);
    Map<String, Term> found = new HashMap<>();
    for (Term term : terms) {
      byId.put(term.id(), term);
      term.forms().forEach(form -> found.putIfAbsent(form, term));
    }
    // What one word is called outright is not another word's second form.
    terms.forEach(term -> found.put(term.name(), term));
    words = LongestMatch.of(found);
  }

  /** All words in 50音 order. */
  public List<Term> terms() {
    return terms;
  }

  public Optional<Term> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The longest word, or other form of one, at a position; null when there is none. */
  public @Nullable Found<Term> at(String text, int start, LongestMatch.Fits fits) {
    return words.at(text, start, fits);
  }
}
