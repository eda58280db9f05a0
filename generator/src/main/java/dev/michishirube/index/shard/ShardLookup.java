package dev.michishirube.index.shard;

import dev.michishirube.index.lunr.Term;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds in written files what a browser would find in them; reads no file that it need not. */
public final class ShardLookup {
  private final Map<String, ShardFile> files = new HashMap<>();
  private final Map<String, Map<String, Term>> read = new HashMap<>();
  private final RootReader root;
  private final ShardReader reader;
  private final @Nullable String terms;
  private final @Nullable String results;

  /** Over the files of one build, the root first. */
  public ShardLookup(List<ShardFile> all) {
    all.forEach(file -> files.put(file.name(), file));
    ShardFile first = all.getFirst();
    reader = new ShardReader(first);
    root = reader.root();
    Matcher one = ShardReader.ONE_FILE.matcher(ShardReader.data(first));
    boolean alone = one.matches();
    terms = alone ? one.group(2) : null;
    results = alone ? one.group(4) : null;
  }

  /** A term with its postings; its index is what is in the file, the rank. */
  public Optional<Term> term(String text) {
    if (root.from().isEmpty()) {
      return Optional.empty();
    }
    int at = Collections.binarySearch(root.from(), text);
    String name = "t" + Math.max(0, at < 0 ? -at - 2 : at) + ".js";
    return Optional.ofNullable(read.computeIfAbsent(name, this::read).get(text));
  }

  /** Whether this JSON is what is shown of a document. */
  public boolean shows(int document, String json) {
    return result(document).equals(ShardReader.literal(ResultText.of(List.of(json))));
  }

  private String result(int document) {
    boolean alone = results != null;
    ShardFile file = files.get("r" + document / ResultText.RECORDS + ".js");
    if (!alone && file == null) {
      return "";
    }
    String data =
        results != null || file == null ? String.valueOf(results) : ShardReader.data(file);
    // JSON holds no line ends but those between the results.
    String[] lines = ShardReader.literal(data).split(",\n", -1);
    int place = alone ? document : document % ResultText.RECORDS;
    return place < lines.length ? lines[place] : "";
  }

  private Map<String, Term> read(String name) {
    ShardFile file = files.get(name);
    if (terms == null && file == null) {
      return Map.of();
    }
    Map<String, Term> found = new HashMap<>();
    String text =
        terms != null || file == null
            ? String.valueOf(terms)
            : ShardReader.literal(ShardReader.data(file));
    reader.terms(text).forEach(term -> found.put(term.text(), term));
    return found;
  }
}
