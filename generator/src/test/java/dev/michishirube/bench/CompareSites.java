package dev.michishirube.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Holds two built sites against each other: the same pages, and on each the same words in the same
 * order. Prints counts, bytes and the first differences.
 *
 * <p>Arguments: two output folders. Exit code 1 when a page is on one side only, when words differ
 * on more than one page in a hundred, or when the amounts of HTML are more than 10 % apart.
 */
public final class CompareSites {
  private static final int SHOWN = 5;
  private static final double FEW = 0.01;
  private static final double CLOSE = 0.10;

  private CompareSites() {}

  public static void main(String[] arguments) throws IOException {
    Map<String, Path> ours = pages(Path.of(arguments[0]));
    Map<String, Path> theirs = pages(Path.of(arguments[1]));
    Set<String> alone = new TreeSet<>(ours.keySet());
    alone.addAll(theirs.keySet());
    alone.removeIf(page -> ours.containsKey(page) && theirs.containsKey(page));
    alone.stream().limit(SHOWN).forEach(page -> System.out.println("on one side only: " + page));
    int different = 0;
    long[] bytes = new long[2];
    for (Map.Entry<String, Path> page : ours.entrySet()) {
      Path other = theirs.get(page.getKey());
      if (other != null) {
        String one = Files.readString(page.getValue());
        String two = Files.readString(other);
        bytes[0] += Files.size(page.getValue());
        bytes[1] += Files.size(other);
        if (!words(one).equals(words(two))) {
          different++;
          if (different <= SHOWN) {
            show(page.getKey(), words(one), words(two));
          }
        }
      }
    }
    double ratio = (double) bytes[0] / bytes[1];
    System.out.printf(
        Locale.ROOT,
        "pages %d and %d, %d on one side only; other words on %d; HTML %,d and %,d bytes (%.2f)%n",
        ours.size(),
        theirs.size(),
        alone.size(),
        different,
        bytes[0],
        bytes[1],
        ratio);
    boolean same = alone.isEmpty() && different <= ours.size() * FEW;
    System.exit(same && Math.abs(ratio - 1) <= CLOSE ? 0 : 1);
  }

  private static Map<String, Path> pages(Path folder) throws IOException {
    Map<String, Path> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".html"))
          .forEach(file -> pages.put(folder.relativize(file).toString(), file));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return pages;
  }

  /** What a reader would see, without the spaces. */
  private static String words(String html) {
    return html.replaceAll("(?s)<(style|script)\\b.*?</\\1>", "")
        .replaceAll("<[^>]*>", " ")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replaceAll("\\s+", "");
  }

  private static void show(String page, String one, String two) {
    int at = 0;
    while (at < Math.min(one.length(), two.length()) && one.charAt(at) == two.charAt(at)) {
      at++;
    }
    System.out.printf("%s%n  %s%n  %s%n", page, around(one, at), around(two, at));
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 50));
  }
}
