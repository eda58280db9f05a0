package dev.michishirube.index.lunr;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Writes an index as lunr itself serialises it, for {@code lunr.Index.load}. */
public final class LunrJson {
  private LunrJson() {}

  /** Writes all of the index. */
  public static void write(Index index, Appendable out) throws IOException {
    out.append("{\"version\":\"2.3.9\",\"fields\":[");
    String comma = "";
    for (Field field : index.fields()) {
      out.append(comma).append(JsonString.of(field.name()));
      comma = ",";
    }
    out.append("],\"fieldVectors\":[");
    vectors(index, out);
    out.append("],\"invertedIndex\":[");
    comma = "";
    for (Term term : index.terms()) {
      term(term, index.fields(), out.append(comma));
      comma = ",";
    }
    out.append("],\"pipeline\":[]}");
  }

  private static void term(Term term, List<Field> fields, Appendable out) throws IOException {
    out.append('[').append(JsonString.of(term.text()));
    out.append(",{\"_index\":").append(Integer.toString(term.index()));
    for (int field = 0; field < fields.size(); field++) {
      out.append(',').append(JsonString.of(fields.get(field).name()));
      String comma = ":{";
      for (int document : term.byField().get(field).documents()) {
        out.append(comma).append('"').append(Integer.toString(document)).append("\":{}");
        comma = ",";
      }
      out.append(comma.equals(",") ? "}" : ":{}");
    }
    out.append("}]");
  }

  /** Per document and field the terms by their index: counted first, then put in their places. */
  private static void vectors(Index index, Appendable out) throws IOException {
    int width = index.fields().size();
    int[] ends = new int[index.documents() * width + 1];
    for (Term term : index.terms()) {
      for (int field = 0; field < width; field++) {
        for (int document : term.byField().get(field).documents()) {
          ends[document * width + field + 1]++;
        }
      }
    }
    for (int i = 1; i < ends.length; i++) {
      ends[i] += ends[i - 1];
    }
    int[] indexes = new int[ends[ends.length - 1]];
    double[] scores = new double[indexes.length];
    int[] next = ends.clone();
    List<Term> inOrder = index.terms().stream().sorted(Comparator.comparing(Term::index)).toList();
    for (Term term : inOrder) {
      for (int field = 0; field < width; field++) {
        Postings postings = term.byField().get(field);
        for (int i = 0; i < postings.size(); i++) {
          int place = next[postings.documents()[i] * width + field]++;
          indexes[place] = term.index();
          scores[place] = postings.scores()[i];
        }
      }
    }
    for (int vector = 0; vector + 1 < ends.length; vector++) {
      out.append(vector == 0 ? "[" : ",[");
      String name = index.fields().get(vector % width).name();
      out.append(JsonString.of(name + "/" + vector / width));
      out.append(",[");
      for (int i = ends[vector]; i < ends[vector + 1]; i++) {
        out.append(i == ends[vector] ? "" : ",").append(Integer.toString(indexes[i]));
        out.append(',').append(number(scores[i]));
      }
      out.append("]]");
    }
  }

  /** As scripts write it: 17, not 17.0. */
  private static String number(double score) {
    String text = Double.toString(score);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
