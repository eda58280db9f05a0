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
 * @param probes of a query that has the form's beginning, of which at most three characters count
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
    TreeMap<String, Integer> files = new TreeMap<>();
    for (String line : data.usualForms()) {
      FormGroup group = FormGroup.of(line);
      int length = Math.min(START, line.indexOf(Lexicon.STANDS_FOR));
      if (!copied.contains(group) && line.charAt(0) >= 0x80 && length > 1) {
        files.put(line.substring(0, length), fileOf(group.term(), shards));
      }
    }
    return files.entrySet().stream()
        .map(it -> new Ahead(probes(it.getKey()), it.getValue()))
        .toList();
  }

  /** Each pair of characters, and all that goes on so. */
  private static List<String> probes(String start) {
    return IntStream.rangeClosed(2, start.length())
        .mapToObj(end -> start.substring(end - 2, end) + "*")
        .toList();
  }

  private static int fileOf(String term, List<TermShard> shards) {
    int file = 0;
    while (file + 1 < shards.size() && shards.get(file + 1).from().compareTo(term) <= 0) {
      file++;
    }
    return file;
  }
}
