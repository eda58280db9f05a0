package dev.michishirube.index.shard;

import dev.michishirube.index.lunr.Index;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The postings of what a form of a word stands for, a second time beside the form: a query loads
 * the file of the form anyhow, and need not go for another one. Queries load all forms that begin
 * with the same two characters, so one copy among them is enough. Long forms are rare in queries,
 * and have none: who types one waits for one more file.
 */
final class FormPostings {
  private final Index index;
  private final int[] ranks;
  private final PostingsText postings;
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<FormGroup> uncopied;

  /**
   * Over an index.
   *
   * @param forms that copies lie beside; none in a single file, where they would say nothing new
   */
  FormPostings(Index index, int[] ranks, PostingsText postings, Collection<String> forms) {
    this.index = index;
    this.ranks = ranks;
    this.postings = postings;
    for (int i = 0; i < index.terms().size(); i++) {
      places.put(index.terms().get(i).text(), i);
    }
    this.uncopied = new HashSet<>(FormGroup.copied(index, forms));
  }

  /** What follows a form: 1 and the postings, or 0. */
  String of(String line) {
    FormGroup group = FormGroup.of(line);
    Integer place = places.get(group.term());
    NumberText out = new NumberText();
    if (place == null || !uncopied.remove(group)) {
      return out.number(0).toString();
    }
    return out.number(1).append(postings.of(index.terms().get(place), ranks[place])).toString();
  }
}
