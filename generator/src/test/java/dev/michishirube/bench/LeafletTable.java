package dev.michishirube.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints what {@code bench/leaflets/run} measured as Markdown; with a second argument, puts it
 * between the marks of that file too.
 *
 * <p>Arguments: the file of figures, the document.
 */
public final class LeafletTable {
  private static final List<String> SIDES = List.of("ours", "weasyprint", "chromium");
  private static final String BEGIN = "<!-- figures -->";
  private static final String END = "<!-- end of figures -->";

  private LeafletTable() {}

  /** A row: what it is called, and which value. */
  private record Row(String name, String key) {}

  private static final List<Row> ROWS =
      List.of(
          new Row("one leaflet by a command, ms", "cold"),
          new Row("one more in a running program, ms", "warm"),
          new Row("size, KB", "kb"),
          new Row("rules of PDF/UA-1 broken", "ua"),
          new Row("rules of PDF/A-2a broken", "a2a"),
          new Row("texts in order, by the tags", "order"),
          new Row("readings tagged as such", "furigana"),
          new Row("phone numbers read back", "phones"),
          new Row("same bytes from two runs", "same"));

  public static void main(String[] arguments) throws IOException {
    String table = table(Path.of(arguments[0]));
    System.out.println(table);
    if (arguments.length > 1) {
      Path document = Path.of(arguments[1]);
      String text = Files.readString(document);
      Files.writeString(
          document,
          text.substring(0, text.indexOf(BEGIN) + BEGIN.length())
              + "\n\n"
              + table
              + "\n"
              + text.substring(text.indexOf(END)));
    }
  }

  private static String table(Path figures) throws IOException {
    Map<String, String> values = new HashMap<>();
    Map<String, double[]> colds = new HashMap<>();
    for (String line : Files.readAllLines(figures)) {
      String[] cells = line.split("\t", 3);
      if (cells[1].equals("cold-once")) {
        colds.merge(cells[0], new double[] {Double.parseDouble(cells[2])}, LeafletTable::both);
      } else {
        values.put(cells[0] + " " + cells[1], cells[2]);
      }
    }
    colds.forEach(
        (side, seconds) -> {
          Arrays.sort(seconds);
          double median = seconds[seconds.length / 2] * 1000;
          values.put(side + " cold", String.format(Locale.ROOT, "%,.0f", median));
        });
    String rows =
        ROWS.stream()
            .map(
                row ->
                    SIDES.stream()
                        .map(side -> values.getOrDefault(side + " " + row.key, ""))
                        .collect(Collectors.joining(" | ", "| " + row.name + " | ", " |\n")))
            .collect(Collectors.joining());
    return "|  | ours | WeasyPrint %s | Chromium %s |\n| --- | --- | --- | --- |\n%s\n%s"
        .formatted(
            values.get("weasyprint version"), values.get("chromium version"), rows, many(values));
  }

  private static String many(Map<String, String> values) {
    return """
    | %s leaflets of all forms, %s pages, one thread, `-Xmx256m` |  |
    | --- | --- |
    | a leaflet, ms | %s |
    | a page, ms | %s |
    | a page, KB | %s |
    | peak of the whole program, MB | %s |
    """
        .formatted(
            values.get("ours many"),
            values.get("ours many-pages"),
            values.get("ours many-each"),
            values.get("ours many-page"),
            values.get("ours many-kb-page"),
            values.get("ours many-peak"));
  }

  private static double[] both(double[] some, double[] more) {
    double[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
