package dev.michishirube.index.lunr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * lunr's builder, with b = 0 and k1 = 1.2, for texts that are already cut into terms. Documents can
 * be given one by one, so that nobody has to hold the terms of all of them.
 */
public final class Builder {
  /** How soon a term that is repeated counts no more. */
  public static final double K1 = 1.2;

  private final List<Field> fields;
  private final Map<String, Counts> byText = new HashMap<>();
  private final List<Counts> inOrder = new ArrayList<>();
  private double[] boosts = new double[1024];
  private int documents;

  /** A builder without documents. */
  public Builder(List<Field> fields) {
    this.fields = List.copyOf(fields);
  }

  /** The index of these documents. */
  public static Index build(List<Field> fields, List<Document> documents) {
    Builder builder = new Builder(fields);
    documents.forEach(builder::add);
    return builder.build();
  }

  /** Adds the next document; its ref is the number of those before it. */
  public void add(Document document) {
    if (document.tokens().size() != fields.size()) {
      throw new IllegalArgumentException("terms of " + fields.size() + " fields expected");
    }
    if (documents == boosts.length) {
      boosts = Arrays.copyOf(boosts, documents * 2);
    }
    boosts[documents] = orOne(document.boost());
    for (int field = 0; field < fields.size(); field++) {
      for (String token : document.tokens().get(field)) {
        counts(token).met(field, documents);
      }
    }
    documents++;
  }

  private Counts counts(String token) {
    Counts known = byText.get(token);
    if (known != null) {
      return known;
    }
    if (token.isEmpty()) {
      throw new IllegalArgumentException("a term of no characters");
    }
    Counts counts = new Counts(token, fields.size());
    byText.put(token, counts);
    inOrder.add(counts);
    return counts;
  }

  /** The index of what was added. The builder is used up: it forgets its counts on the way. */
  public Index build() {
    byText.clear();
    List<Term> terms = new ArrayList<>(inOrder.size());
    for (int index = 0; index < inOrder.size(); index++) {
      Counts counts = inOrder.get(index);
      terms.add(new Term(counts.text(), index, postings(counts)));
      inOrder.set(index, new Counts("", 0)); // gives its memory back
    }
    inOrder.clear();
    terms.sort(Comparator.comparing(Term::text));
    return new Index(fields, documents, List.copyOf(terms));
  }

  private List<Postings> postings(Counts counts) {
    double idf = idf(counts.occurrences());
    List<Postings> byField = new ArrayList<>(fields.size());
    for (int field = 0; field < fields.size(); field++) {
      int size = counts.documents(field);
      if (size == 0) {
        byField.add(Postings.NONE);
        continue;
      }
      int[] where = new int[size];
      double[] scores = new double[size];
      double boost = orOne(fields.get(field).boost());
      for (int i = 0; i < size; i++) {
        where[i] = counts.document(field, i);
        scores[i] = score(idf, counts.count(field, i), boost, boosts[where[i]]);
      }
      byField.add(new Postings(where, scores));
    }
    return List.copyOf(byField);
  }

  /** The strict logarithm: the same bits on every machine, and those of V8. */
  private double idf(int occurrences) {
    double x = (documents - occurrences + 0.5) / (occurrences + 0.5);
    return StrictMath.log(1 + Math.abs(x));
  }

  /** In the very order of lunr's multiplications; with b = 0 the length of a field is nothing. */
  private static double score(double idf, int count, double fieldBoost, double documentBoost) {
    double score = idf * ((K1 + 1) * count) / (K1 + count);
    score *= fieldBoost;
    score *= documentBoost;
    return Math.round(score * 1000) / 1000.0;
  }

  private static double orOne(double boost) {
    return boost == 0 || Double.isNaN(boost) ? 1 : boost;
  }
}
