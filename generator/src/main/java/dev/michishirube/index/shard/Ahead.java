package dev.michishirube.index.shard;

import dev.michishirube.analysis.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The file of the term that a usual form stands for, told in the root where no copy of it lies
 * beside the form: a query that has the form's beginning loads it together with the files of its
 * words, and not after them, which would be another round trip.
 *
 * @param probes of a query that has the form's beginning, at most three characters, or the word
 * @param file the number of a file of terms
 */
record Ahead(List<String> probes, int file) {
  private static final int START = 3;

  Ahead {
    probes = List.copyOf(probes);
  }

  /** Sorted by the start; of two that start alike, one. */
  static List<Ahead> of(SearchData data, List<TermShard> shards) {
    if (shards.size() < 2) {
      return List.of();
    }
    Set<FormGroup> copied = FormGroup.copied(data.index(), data.forms());
    var files = new TreeMap<String, Integer>();
    for (String line : data.usualForms()) {
      String form = line.substring(0, line.indexOf(Lexicon.STANDS_FOR));
      boolean word = form.charAt(0) < 0x80; // asked for alone, without what begins so
      FormGroup group = FormGroup.of(line);
      if (form.length() > 1 && !(word ? FormGroup.isShort(line) : copied.contains(group))) {
        String start = word ? form : form.substring(0, Math.min(START, form.length()));
        files.put(start, fileOf(group.term(), shards));
      }
    }
    return files.entrySet().stream().map(it -> of(it.getKey(), it.getValue())).toList();
  }

  /** A word is asked for as a whole; else each pair of characters, and all that goes on so. */
  private static Ahead of(String start, int file) {
    IntStream ends = IntStream.rangeClosed(2, start.length());
    return start.charAt(0) < 0x80
        ? new Ahead(List.of(start), file)
        : new Ahead(ends.mapToObj(end -> start.substring(end - 2, end) + "*").toList(), file);
  }

  private static int fileOf(String term, List<TermShard> shards) {
    int file = 0;
    while (file + 1 < shards.size() && shards.get(file + 1).from().compareTo(term) <= 0) {
      file++;
    }
    return file;
  }
}
