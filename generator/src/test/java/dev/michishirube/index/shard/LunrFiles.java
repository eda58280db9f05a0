package dev.michishirube.index.shard;

import static java.util.stream.Collectors.joining;

import dev.michishirube.index.GeneratedQueries;
import dev.michishirube.index.lunr.Index;
import dev.michishirube.index.lunr.LunrJson;
import dev.michishirube.index.referee.ClauseJson;
import dev.michishirube.index.referee.Script;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/**
 * Writes what {@link LunrProof} asks, for an engine that compiles scripts: at 10,000 records an
 * interpreter needs ten minutes for it. Arguments: number of records, number of queries, folder.
 */
public final class LunrFiles {
  private static final String REFEREE = "/dev/michishirube/index/referee/";

  private LunrFiles() {}

  public static void main(String[] arguments) throws IOException {
    int records = Integer.parseInt(arguments[0]);
    int queries = Integer.parseInt(arguments[1]);
    Path folder = Files.createDirectories(Path.of(arguments[2]));
    Index index = LunrProof.index(records);
    try (Writer out = Files.newBufferedWriter(folder.resolve("index.json"))) {
      LunrJson.write(index, out);
    }
    Files.writeString(
        folder.resolve("queries.txt"),
        new GeneratedQueries(index, records)
            .queries(queries).stream()
                .map(query -> ClauseJson.of(query) + "\n")
                .collect(joining()));
    write(folder, "lunr.js", Script.lunr().getCharacters());
    write(folder, "referee.js", Script.resource(REFEREE + "referee.js").getCharacters());
    write(folder, "asker.js", Script.resource(REFEREE + "asker.js").getCharacters());
    write(folder, "scripts.js", LunrProof.scripts());
    Path shards = Files.createDirectories(folder.resolve("shards"));
    SearchData data = new SearchData(index, Collections.nCopies(records, "{}"), List.of());
    for (ShardFile file : ShardWriter.write(data).files()) {
      Files.writeString(shards.resolve(file.name()), file.text());
    }
  }

  private static void write(Path folder, String name, CharSequence text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
