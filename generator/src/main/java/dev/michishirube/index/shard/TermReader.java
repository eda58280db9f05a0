package dev.michishirube.index.shard;

import dev.michishirube.analysis.Lexicon;
import dev.michishirube.index.lunr.Postings;
import dev.michishirube.index.lunr.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a range of terms back. Their index is what is in the file, the rank. */
final class TermReader {
  private final RootReader root;
  private final NumberReader in;
  private String before = "";

  TermReader(RootReader root, String text) {
    this.root = root;
    this.in = new NumberReader(text);
  }

  boolean more() {
    return in.more();
  }

  Term next() {
    before = FrontCoding.read(before, in);
    if (before.indexOf(Lexicon.STANDS_FOR) > 0 && in.number() == 0) {
      return new Term(before, 0, List.of()); // a form and what it stands for
    }
    int rank = in.number();
    int mask = in.number();
    int width = root.fields().size();
    List<Postings> byField = new ArrayList<>();
    for (int field = 0; field < width; field++) {
      if (mask == (1 << width) + field) {
        double[] score = {root.scores().score(in.number())};
        byField.add(new Postings(new int[] {in.number()}, score));
      } else {
        boolean there = mask < 1 << width && (mask >> field & 1) == 1;
        byField.add(there ? groups() : Postings.NONE);
      }
    }
    return new Term(before, rank, byField);
  }

  private Postings groups() {
    Map<Integer, Double> scores = new TreeMap<>();
    for (boolean more = true; more; ) {
      double score = root.scores().score(in.number());
      int size = in.number();
      more = size % 2 == 1;
      int document = 0;
      for (int i = 0; i < size / 2; i++) {
        document += in.number();
        scores.put(document, score);
      }
    }
    return new Postings(
        scores.keySet().stream().mapToInt(Integer::intValue).toArray(),
        scores.values().stream().mapToDouble(Double::doubleValue).toArray());
  }
}
