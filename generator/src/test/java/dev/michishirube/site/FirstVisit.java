package dev.michishirube.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** What a first visit to each page of a built site costs: the page with all that it loads. */
final class FirstVisit {
  /** Bytes, compressed, that someone with a poor signal can be asked to load. */
  static final int BAR = 40 * 1024;

  private static final Pattern LOADED =
      Pattern.compile("<(?:link rel=\"stylesheet\" href|script src|img src)=\"([^\"]+)\"");

  private final Map<Path, Integer> files = new HashMap<>();

  private FirstVisit() {}

  /** Compressed bytes of each page with its style sheet, scripts and pictures, by its path. */
  static Map<String, Integer> of(Path site) {
    FirstVisit weights = new FirstVisit();
    Map<String, Integer> pages = new TreeMap<>();
    try (Stream<Path> found = Files.walk(site)) {
      for (Path page : found.filter(f -> f.toString().endsWith(".html")).toList()) {
        pages.put(site.relativize(page).toString(), weights.ofPage(page));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  private int ofPage(Path page) throws IOException {
    int sum = compressed(page);
    for (MatchResult loaded : LOADED.matcher(Files.readString(page)).results().toList()) {
      Path file = page.resolveSibling(loaded.group(1)).normalize();
      Integer known = files.get(file);
      int weight = known == null ? compressed(file) : known;
      files.put(file, weight);
      sum += weight;
    }
    return sum;
  }

  private static int compressed(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(Files.readAllBytes(file));
    }
    return bytes.size();
  }
}
