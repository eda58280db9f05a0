package dev.michishirube.index.shard;

import dev.michishirube.analysis.Lexicon;
import dev.michishirube.index.lunr.Index;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The postings of what a form of a word stands for, a second time beside the form: a query loads
 * the file of the form anyhow, and need not go for another one. Queries load all forms that begin
 * with the same two characters, so one copy among them is enough.
 */
final class FormPostings {
  private static final int LOADED_TOGETHER = 2;

  private final Index index;
  private final int[] ranks;
  private final PostingsText postings;
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> copied = new HashSet<>();

  /**
   * Over an index.
   *
   * @param copies whether there are any; in a single file they would say nothing new
   */
  FormPostings(Index index, int[] ranks, PostingsText postings, boolean copies) {
    this.index = index;
    this.ranks = ranks;
    this.postings = postings;
    for (int i = 0; copies && i < index.terms().size(); i++) {
      places.put(index.terms().get(i).text(), i);
    }
    CommonTerms.all(index).forEach(places::remove); // too large to lie there often
  }

  /** What follows a form: 1 and the postings, or 0. */
  String of(String line) {
    int divider = line.indexOf(Lexicon.STANDS_FOR);
    String term = line.substring(divider + 1);
    Integer place = places.get(term);
    String group = line.substring(0, Math.min(divider, LOADED_TOGETHER)) + term;
    NumberText out = new NumberText();
    if (place == null || !copied.add(group)) {
      return out.number(0).toString();
    }
    return out.number(1).append(postings.of(index.terms().get(place), ranks[place])).toString();
  }
}
