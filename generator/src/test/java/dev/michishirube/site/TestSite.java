package dev.michishirube.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.build.BuildOptions;
import dev.michishirube.build.BuildResult;
import dev.michishirube.build.Progress;
import dev.michishirube.build.SiteBuild;
import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.print.Press;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A small site before it is built. Reads like the behaviour:
 *
 * <pre>
 * site("base").with("content/centers/tokyo/x.yaml", "…").build().page("/areas/tokyo/").main()…
 * </pre>
 *
 * Immutable; templates are those of the product.
 */
public final class TestSite {
  private static final Path FIXTURES =
      RepositoryRoot.path().resolve("generator/src/test/resources/sites");
  private static final Path TEMPLATES = RepositoryRoot.path().resolve("templates");

  private final Map<String, String> files;
  private final Options options;

  private record Options(
      String today,
      @Nullable String baseUrl,
      boolean offline,
      int jobs,
      @Nullable Press press,
      @Nullable Path cache) {
    Options today(String day) {
      return new Options(day, baseUrl, offline, jobs, press, cache);
    }

    Options baseUrl(String url) {
      return new Options(today, url, offline, jobs, press, cache);
    }

    Options spelledOut() {
      return new Options(today, baseUrl, true, jobs, press, cache);
    }

    Options jobs(int more) {
      return new Options(today, baseUrl, offline, more, press, cache);
    }

    Options cache(Path folder) {
      return new Options(today, baseUrl, offline, jobs, press, folder);
    }

    Options press(Press used, @Nullable Path folder) {
      return new Options(today, baseUrl, offline, jobs, used, folder);
    }
  }

  private TestSite(Map<String, String> files, Options options) {
    this.files = files;
    this.options = options;
  }

  /** The fixture of a name, on a day on which none of its records is stale. */
  public static TestSite site(String fixture) {
    return new TestSite(
        Folder.read(FIXTURES.resolve(fixture)),
        new Options("2026-11-22", null, false, 1, null, null));
  }

  /** With a file, new or in the place of another; {@code path} begins with {@code content/}. */
  public TestSite with(String path, String text) {
    Map<String, String> more = new TreeMap<>(files);
    more.put(inContent(path), text);
    return new TestSite(more, options);
  }

  /** With a text of a file replaced; it must be there. */
  public TestSite replacing(String path, String old, String text) {
    String before = files.get(inContent(path));
    assertThat(before).as(path).contains(old);
    return with(path, before.replace(old, text));
  }

  public TestSite without(String path) {
    Map<String, String> fewer = new TreeMap<>(files);
    assertThat(fewer.remove(inContent(path))).as(path).isNotNull();
    return new TestSite(fewer, options);
  }

  /** With lines in {@code site.yaml} in the place of those of the same keys. */
  public TestSite config(String lines) {
    String config = files.get("site.yaml");
    for (String line : lines.lines().toList()) {
      String key = line.substring(0, line.indexOf(':') + 1);
      config = config.replaceFirst("(?m)^" + key + ".*\n", "");
    }
    return with("content/site.yaml", config + lines.strip() + "\n");
  }

  public TestSite today(String day) {
    return new TestSite(files, options.today(day));
  }

  public TestSite baseUrl(String url) {
    return new TestSite(files, options.baseUrl(url));
  }

  public TestSite offline() {
    return new TestSite(files, options.spelledOut());
  }

  public TestSite jobs(int jobs) {
    return new TestSite(files, options.jobs(jobs));
  }

  /** With leaflets. */
  public TestSite press(Press press) {
    return new TestSite(files, options.press(press, null));
  }

  /** With leaflets that a folder keeps from build to build. */
  public TestSite press(Press press, Path cache) {
    return new TestSite(files, options.press(press, cache));
  }

  /** With a folder for what builds leave for each other. */
  public TestSite keeping(Path cache) {
    return new TestSite(files, options.cache(cache));
  }

  /** Builds a site that must have no error. */
  public BuiltSite build() {
    BuiltSite built = run();
    assertThat(built.told()).filteredOn(line -> line.contains(" error [")).isEmpty();
    assertThat(built.result().published()).isTrue();
    return built;
  }

  /** Builds a site that must have errors, and writes nothing. */
  public BuiltSite fail() {
    BuiltSite built = run();
    assertThat(built.result().diagnostics()).anyMatch(Diagnostic::isError);
    assertThat(built.result().published()).isFalse();
    assertThat(built.files()).isEmpty();
    return built;
  }

  /** Writes {@code content/} into a folder, for tests of the commands. */
  public void writeTo(Path folder) {
    Folder.write(folder.resolve("content"), files);
  }

  /** As {@link #build}, in a folder of one's own that may hold an earlier site. */
  public BuildResult buildIn(Path folder) {
    try {
      Folder.delete(folder.resolve("content"));
      writeTo(folder);
      return new SiteBuild(options(folder), Progress.NONE, options.press()).publish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds, whatever comes of it. */
  public BuiltSite run() {
    try {
      Path folder = Files.createTempDirectory("site");
      try {
        BuildResult result = buildIn(folder);
        return new BuiltSite(result, Folder.read(folder.resolve("site-output")));
      } finally {
        Folder.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BuildOptions options(Path folder) {
    return new BuildOptions(
        folder.resolve("content"),
        TEMPLATES,
        folder.resolve("site-output"),
        options.baseUrl(),
        LocalDate.parse(options.today()),
        options.offline(),
        true,
        options.cache(),
        options.jobs());
  }

  private static String inContent(String path) {
    assertThat(path).startsWith("content/");
    return path.substring("content/".length());
  }
}
