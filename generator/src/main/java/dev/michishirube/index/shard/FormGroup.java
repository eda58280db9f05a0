package dev.michishirube.index.shard;

import dev.michishirube.analysis.Lexicon;
import dev.michishirube.index.lunr.Index;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Forms of one thing that queries load together: those that begin with the same two characters.
 *
 * @param start these characters
 * @param term what the forms stand for
 */
record FormGroup(String start, String term) {
  private static final int LOADED_TOGETHER = 2;

  /** Characters of a form that many people type; words of letters are longer. */
  private static final int SHORT = 4;

  private static final int SHORT_WORD = 6;

  /** Postings of which everybody would load a copy who asks for what begins alike. */
  private static final int LARGE = 8_000;

  /** The group of a line such as {@code 借金<U+0002><U+0002>debt}. */
  static FormGroup of(String line) {
    int divider = line.indexOf(Lexicon.STANDS_FOR);
    String start = line.substring(0, Math.min(divider, LOADED_TOGETHER));
    return new FormGroup(start, line.substring(divider + 1));
  }

  /** Those of some forms that have a copy: long forms are rare, and common terms are large. */
  static Set<FormGroup> copied(Index index, Collection<String> forms) {
    Set<String> large = new HashSet<>(CommonTerms.all(index));
    index.terms().stream()
        .filter(term -> term.occurrences() > LARGE)
        .forEach(term -> large.add(term.text()));
    return forms.stream()
        .filter(FormGroup::isShort)
        .map(FormGroup::of)
        .filter(group -> !large.contains(group.term()))
        .collect(Collectors.toSet());
  }

  /** Whether many people type this form. */
  static boolean isShort(String line) {
    return line.indexOf(Lexicon.STANDS_FOR) <= (line.charAt(0) < 0x80 ? SHORT_WORD : SHORT);
  }
}
