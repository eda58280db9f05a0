package dev.michishirube.index.shard;

import dev.michishirube.index.lunr.Postings;
import dev.michishirube.index.lunr.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a term is: its rank, which fields have it, then per field its documents in groups of one
 * score, as distances. A term with one single posting, as every second is, does without counts.
 */
final class PostingsText {
  private final Scores scores;

  PostingsText(Scores scores) {
    this.scores = scores;
  }

  String of(Term term, int rank) {
    NumberText out = new NumberText().number(rank);
    List<Postings> byField = term.byField();
    int mask = 0;
    for (int field = 0; field < byField.size(); field++) {
      mask |= byField.get(field).size() > 0 ? 1 << field : 0;
    }
    if (term.occurrences() == 1) {
      int field = Integer.numberOfTrailingZeros(mask);
      Postings only = byField.get(field);
      out.number((1 << byField.size()) + field);
      out.number(scores.number(Scores.thousandths(only.scores()[0])));
      return out.number(only.documents()[0]).toString();
    }
    out.number(mask);
    for (Postings postings : byField) {
      groups(postings, out);
    }
    return out.toString();
  }

  /** Per group its score, twice its size and one when another group follows, its documents. */
  private void groups(Postings postings, NumberText out) {
    Map<Integer, IntList> groups = new TreeMap<>();
    for (int i = 0; i < postings.size(); i++) {
      int number = scores.number(Scores.thousandths(postings.scores()[i]));
      groups.computeIfAbsent(number, any -> new IntList()).add(postings.documents()[i]);
    }
    int left = groups.size();
    for (Map.Entry<Integer, IntList> group : groups.entrySet()) {
      left--;
      out.number(group.getKey()).number(group.getValue().size * 2 + (left > 0 ? 1 : 0));
      int before = 0;
      for (int i = 0; i < group.getValue().size; i++) {
        int document = group.getValue().values[i];
        out.number(document - before);
        before = document;
      }
    }
  }

  private static final class IntList {
    private int[] values = new int[4];
    private int size;

    private void add(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }
  }
}
