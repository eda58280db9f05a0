package dev.michishirube.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.build.BuildResult;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ListAssert;

/**
 * A built site: what was found, and every file that was written.
 *
 * @param files text by path, such as {@code areas/tokyo/index.html}
 */
public record BuiltSite(BuildResult result, Map<String, String> files) {
  /** The page of an address: {@code /areas/tokyo/}. */
  public BuiltPage page(String address) {
    String path = fileOf(address);
    assertThat(files).as("pages").containsKey(path);
    return new BuiltPage(path, files.get(path));
  }

  /** Every page. */
  public List<BuiltPage> pages() {
    return files.entrySet().stream()
        .filter(f -> f.getKey().endsWith(".html"))
        .map(f -> new BuiltPage(f.getKey(), f.getValue()))
        .toList();
  }

  public BuiltSite hasPage(String address) {
    assertThat(files).containsKey(fileOf(address));
    return this;
  }

  public BuiltSite hasNoPage(String address) {
    assertThat(files).doesNotContainKey(fileOf(address));
    return this;
  }

  /** A file that is no page: {@code feed.xml}. */
  public AbstractStringAssert<?> file(String path) {
    assertThat(files).containsKey(path);
    return assertThat(files.get(path)).as(path);
  }

  /** All that can be read in any file, names included. */
  public AbstractStringAssert<?> text() {
    return assertThat(everything()).as("everything that was written");
  }

  /** No file tells any of the texts, in its name, its source or its words. */
  public BuiltSite hasNowhere(String... texts) {
    assertThat(texts).allSatisfy(text -> assertThat(filesWith(text)).as(text).isEmpty());
    return this;
  }

  /** The files in which a text stands, as written or in the words of a page. */
  public List<String> filesWith(String text) {
    return content().entrySet().stream()
        .filter(f -> f.getKey().contains(text) || readable(f).contains(text))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Findings as {@code file:line:column: severity [rule] message}. */
  public ListAssert<String> findings() {
    return assertThat(told());
  }

  /** What stands in the output, without the marks of a build. */
  public Map<String, String> content() {
    Map<String, String> content = new TreeMap<>(files);
    content.keySet().removeIf(path -> path.startsWith("."));
    return content;
  }

  List<String> told() {
    return result.diagnostics().stream()
        .map(
            d ->
                "%s: %s [%s] %s"
                    .formatted(
                        d.position(), d.rule().severity().word(), d.rule().id(), d.message("ja")))
        .toList();
  }

  private String everything() {
    return content().entrySet().stream()
        .map(f -> f.getKey() + "\n" + readable(f))
        .collect(Collectors.joining("\n"));
  }

  private static String readable(Map.Entry<String, String> file) {
    return file.getKey().endsWith(".html")
        ? file.getValue() + "\n" + new BuiltPage(file.getKey(), file.getValue()).words()
        : file.getValue();
  }

  private static String fileOf(String address) {
    assertThat(address).startsWith("/");
    String path = address.substring(1);
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }
}
