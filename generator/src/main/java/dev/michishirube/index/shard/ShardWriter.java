package dev.michishirube.index.shard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Writes the files of a search: up to 300 documents one, else a root and what it leads to. */
public final class ShardWriter {
  /** Up to so many documents everything is in the root. */
  public static final int ONE_FILE = 300;

  private final List<ShardFile> files = new ArrayList<>();

  private ShardWriter() {}

  /** The files, the same for the same data. */
  public static ShardSet write(SearchData data) {
    ShardWriter writer = new ShardWriter();
    if (data.index().documents() <= ONE_FILE) {
      writer.one(data);
    } else {
      writer.many(data);
    }
    return new ShardSet(version(writer.files), List.copyOf(writer.files));
  }

  private void one(SearchData data) {
    Scores scores = Scores.of(data.index());
    List<TermShard> shards = TermShards.one(data, scores);
    String root = RootText.of(data, scores, shards).toString();
    String terms = shards.isEmpty() ? "" : shards.getFirst().text();
    String planes = PlaneText.of(data.facets(), 0, data.index().documents());
    String results = ResultText.of(data.results());
    String texts = "\"" + root + "\",\"" + terms + "\",\"" + planes + "\"," + results;
    files.add(new ShardFile("root.js", "michi.shard(\"root\"," + texts + ")\n"));
  }

  private void many(SearchData data) {
    Scores scores = Scores.of(data.index());
    List<TermShard> shards = TermShards.many(data, scores);
    add("root", "\"" + RootText.of(data, scores, shards) + "\"");
    for (int i = 0; i < shards.size(); i++) {
      add("t" + i, "\"" + shards.get(i).text() + "\"");
    }
    add("w", "\"" + WordText.of(data.index(), shards) + "\"");
    int documents = data.index().documents();
    for (int from = 0; from < documents; from += PlaneText.RECORDS) {
      int to = Math.min(documents, from + PlaneText.RECORDS);
      String planes = PlaneText.of(data.facets(), from, to);
      add("f" + from / PlaneText.RECORDS, "\"" + planes + "\"");
    }
    for (int from = 0; from < documents; from += ResultText.RECORDS) {
      int to = Math.min(documents, from + ResultText.RECORDS);
      add("r" + from / ResultText.RECORDS, ResultText.of(data.results().subList(from, to)));
    }
  }

  private void add(String name, String literal) {
    files.add(new ShardFile(name + ".js", "michi.shard(\"" + name + "\"," + literal + ")\n"));
  }

  private static String version(List<ShardFile> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (ShardFile file : files) {
        digest.update(file.name().getBytes(StandardCharsets.UTF_8));
        digest.update(file.bytes());
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
