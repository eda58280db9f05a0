package dev.michishirube.ownwords;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes the list of {@link KnownRuns} from text files. Run it from the IDE, or with the test class
 * path, when a document is added:
 *
 * <pre>HashSources src/test/resources/sources/runs-25.bin first.txt second.txt …</pre>
 */
final class HashSources {
  private HashSources() {}

  public static void main(String[] args) throws IOException {
    Set<Long> hashes = new TreeSet<>();
    for (int i = 1; i < args.length; i++) {
      Runs.of(Files.readString(Path.of(args[i]))).forEach(run -> hashes.add(run.hash()));
    }
    KnownRuns.write(hashes, Path.of(args[0]));
  }
}
