package dev.michishirube.index.shard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * A root, read back.
 *
 * @param from per file of terms what they are not less than
 * @param ahead usual forms
 */
record RootReader(
    int documents,
    List<String> fields,
    List<String> facets,
    Scores scores,
    List<String> common,
    List<String> from,
    List<String> ahead) {

  static RootReader of(String text) {
    NumberReader in = new NumberReader(text);
    int documents = in.number();
    in.number(); // results and
    in.number(); // facets of a file: as in this version of the format
    List<String> fields = texts(in);
    List<String> facets = texts(in);
    List<Integer> frequent = new ArrayList<>();
    for (int count = in.number(); count > 0; count--) {
      frequent.add(in.number());
    }
    List<String> common = texts(in);
    List<String> from = new ArrayList<>();
    for (int count = in.number(); count > 0; count--) {
      from.add(from.isEmpty() ? "" : FrontCoding.read(from.getLast(), in));
    }
    List<String> ahead = new ArrayList<>();
    for (int count = in.number(); count > 0; count--) {
      ahead.add(in.text());
      in.number(); // its file
    }
    Scores scores = new Scores(frequent, new HashMap<>());
    return new RootReader(documents, fields, facets, scores, common, from, ahead);
  }

  private static List<String> texts(NumberReader in) {
    List<String> texts = new ArrayList<>();
    for (int count = in.number(); count > 0; count--) {
      texts.add(in.text());
    }
    return texts;
  }
}
