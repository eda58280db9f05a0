package dev.michishirube.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.build.BuildOptions;
import dev.michishirube.build.BuildResult;
import dev.michishirube.build.Progress;
import dev.michishirube.build.SiteBuild;
import dev.michishirube.print.press.PdfPress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The guide that lies in {@code content/}, built into {@code target/} at most once a test run for
 * each way of building it.
 */
public final class ShippedGuide {
  /** A host that nobody has; only its path matters. */
  static final String BASE_URL = "https://guide.example/shimin/michishirube/";

  private ShippedGuide() {}

  /** As {@code ./guide build} leaves it. */
  public static Path folder() {
    return Plain.FOLDER;
  }

  /** As {@code ./guide build --offline} leaves it, for {@code file://}. */
  public static Path offline() {
    return Offline.FOLDER;
  }

  /** For a folder of a host, as {@code ./guide build --base-url} leaves it. */
  public static Path underBaseUrl() {
    return UnderBaseUrl.FOLDER;
  }

  /** Every page by its path in the site: {@code areas/index.html}. */
  public static Map<String, byte[]> pages() {
    Map<String, byte[]> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        String path = folder().relativize(file).toString().replace('\\', '/');
        pages.put(path, Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  private static final class Plain {
    static final Path FOLDER = build("plain", null, false);
  }

  private static final class Offline {
    static final Path FOLDER = build("offline", null, true);
  }

  private static final class UnderBaseUrl {
    static final Path FOLDER = build("base-url", BASE_URL, false);
  }

  private static Path build(String name, @Nullable String baseUrl, boolean offline) {
    Path root = RepositoryRoot.path();
    Path output = root.resolve("generator/target/shipped-guide").resolve(name);
    BuildOptions options =
        new BuildOptions(
            root.resolve("content"),
            root.resolve("templates"),
            output,
            baseUrl,
            LocalDate.now(ZoneId.of("Asia/Tokyo")),
            offline,
            true,
            root.resolve("generator/target/shipped-guide/leaflets"),
            Runtime.getRuntime().availableProcessors());
    try {
      Files.createDirectories(output.getParent());
      BuildResult result = new SiteBuild(options, Progress.NONE, PdfPress.press()).publish();
      assertThat(result.diagnostics()).noneMatch(diagnostic -> diagnostic.isError());
      System.out.printf(
          "shipped guide (%s): %d pages, %d other files%n", name, result.pages(), result.files());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return output;
  }
}
