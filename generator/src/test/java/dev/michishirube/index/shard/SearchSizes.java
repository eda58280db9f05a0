package dev.michishirube.index.shard;

import dev.michishirube.index.GeneratedTerms;
import dev.michishirube.index.RecordTerms;
import dev.michishirube.index.lunr.Builder;
import dev.michishirube.index.lunr.Index;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * How large the files of a search are, and how long they take: for the benchmark. Arguments: number
 * of records, folder to write the files into, folder of centers to take in place of generated
 * records (both optional).
 */
public final class SearchSizes {
  private SearchSizes() {}

  public static void main(String[] arguments) throws IOException {
    int records = Integer.parseInt(arguments[0]);
    long start = System.nanoTime();
    Index index =
        arguments.length > 2 ? RecordTerms.index(Path.of(arguments[2])) : generated(records);
    long built = System.nanoTime();
    List<String> results = new ArrayList<>();
    for (int i = 0; i < index.documents(); i++) {
      results.add("{\"r\":\"centers/c-" + i + "/\"}");
    }
    ShardSet set = ShardWriter.write(new SearchData(index, results, List.of()));
    long written = System.nanoTime();
    long postings = index.terms().stream().mapToLong(term -> term.occurrences()).sum();
    System.out.printf(
        "%d records, %d terms, %d postings; built in %d ms, written in %d ms, heap %d MB%n",
        records,
        index.terms().size(),
        postings,
        (built - start) / 1_000_000,
        (written - built) / 1_000_000,
        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    Map<String, long[]> kinds = new TreeMap<>();
    for (ShardFile file : set.files()) {
      long[] sums = kinds.computeIfAbsent(file.name().substring(0, 1), any -> new long[4]);
      int raw = file.bytes().length;
      int zipped = zipped(file.bytes());
      sums[0]++;
      sums[1] += raw;
      sums[2] += zipped;
      sums[3] = Math.max(sums[3], zipped);
      if (arguments.length > 1) {
        Files.createDirectories(Path.of(arguments[1]));
        Files.write(Path.of(arguments[1], file.name()), file.bytes());
      }
    }
    String root = set.files().getFirst().text();
    System.out.printf(
        "root: %d bytes, %d zipped%n",
        set.files().getFirst().bytes().length, zipped(set.files().getFirst().bytes()));
    kinds.forEach(
        (kind, sums) ->
            System.out.printf(
                "%s: %d files, %d bytes, %d zipped, largest %d zipped%n",
                kind, sums[0], sums[1], sums[2], sums[3]));
  }

  private static Index generated(int records) {
    GeneratedTerms generated = new GeneratedTerms(records);
    Builder builder = new Builder(GeneratedTerms.FIELDS);
    for (int i = 0; i < records; i++) {
      builder.add(generated.document(i));
    }
    return builder.build();
  }

  private static int zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.size();
  }
}
