package dev.michishirube.index.shard;

import dev.michishirube.analysis.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The file of the term that a usual form stands for, told in the root where no copy of it lies
 * beside the form: a query that has the form loads it together with the files of its words, and not
 * after them, which would be another round trip.
 *
 * @param form as it is written in a normal text
 * @param file the number of a file of terms
 */
record Ahead(String form, int file) {
  /** Sorted by the form. */
  static List<Ahead> of(SearchData data, List<TermShard> shards) {
    if (shards.size() < 2) {
      return List.of();
    }
    Set<FormGroup> copied = FormGroup.copied(data.index(), data.writtenForms());
    var files = new TreeMap<String, Integer>();
    for (String line : data.usualForms()) {
      String form = line.substring(0, line.indexOf(Lexicon.STANDS_FOR));
      boolean word = form.charAt(0) < 0x80; // asked for alone, without what begins so
      FormGroup group = FormGroup.of(line);
      if (form.length() > 1 && !(word ? FormGroup.isShort(line) : copied.contains(group))) {
        files.put(form, fileOf(group.term(), shards));
      }
    }
    return files.entrySet().stream().map(it -> new Ahead(it.getKey(), it.getValue())).toList();
  }

  private static int fileOf(String term, List<TermShard> shards) {
    int file = 0;
    while (file + 1 < shards.size() && shards.get(file + 1).from().compareTo(term) <= 0) {
      file++;
    }
    return file;
  }
}
