package dev.michishirube.print.press;

import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.michishirube.RepositoryRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leaflets drawn by another process, and by another JDK where the machine has one. */
class OtherJdkTest {
  private static final Path JDKS = Path.of("/usr/lib/jvm");
  private static final Path OWN = Path.of(System.getProperty("java.home"));
  private static final int LEAST = 21;
  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"([0-9]+)");

  @TempDir Path folder;

  private Map<String, byte[]> printed(Path home, String name) throws IOException {
    site("base").config("base_url: https://michishirube.example.jp/").writeTo(folder);
    Path output = folder.resolve(name);
    ChildGuide.run(
        home,
        List.of("-Xmx512m", "-Duser.timezone=America/Anchorage", "-Duser.language=tr"),
        List.of(
            "print",
            "--content",
            folder.resolve("content").toString(),
            "--templates",
            RepositoryRoot.path().resolve("templates").toString(),
            "--today",
            "2026-11-22",
            "--output",
            output.toString(),
            "130001",
            "meguro-dial",
            "tokyo-pref"));
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(output)) {
      for (Path file : found.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    assertThat(files).hasSizeGreaterThan(3);
    return files;
  }

  @Test
  void anotherProcessWritesTheSameBytes() throws IOException {
    Map<String, byte[]> first = printed(OWN, "first");
    Map<String, byte[]> second = printed(OWN, "second");
    assertThat(second.keySet()).isEqualTo(first.keySet());
    first.forEach((name, pdf) -> assertThat(second.get(name)).as(name).isEqualTo(pdf));
    // What the other JDK is compared by tells one leaflet from the next.
    assertThat(first.values().stream().map(Inflated::of).distinct()).hasSameSizeAs(first.values());
  }

  @Test
  void anotherJdkWritesTheSameOnceInflated() throws IOException {
    Optional<Path> other = otherJdk();
    assumeTrue(
        other.isPresent(),
        "no JDK of 21 or newer beside Java " + Runtime.version().feature() + " in " + JDKS);
    Map<String, byte[]> own = printed(OWN, "own");
    Map<String, byte[]> others = printed(other.get(), "others");
    assertThat(others.keySet()).isEqualTo(own.keySet());
    own.forEach(
        (name, pdf) ->
            assertThat(Inflated.of(others.get(name))).as(name).isEqualTo(Inflated.of(pdf)));
  }

  /** One of another version than this. */
  private static Optional<Path> otherJdk() throws IOException {
    if (!Files.isDirectory(JDKS)) {
      return Optional.empty();
    }
    try (Stream<Path> found = Files.list(JDKS)) {
      return found.sorted().filter(OtherJdkTest::isOther).findFirst();
    }
  }

  private static boolean isOther(Path home) {
    try {
      Path release = home.resolve("release");
      Matcher version = VERSION.matcher(Files.exists(release) ? Files.readString(release) : "");
      if (!version.find() || !Files.isExecutable(home.resolve("bin/java"))) {
        return false;
      }
      int feature = Integer.parseInt(version.group(1));
      return feature >= LEAST && feature != Runtime.version().feature();
    } catch (IOException e) {
      return false;
    }
  }
}
