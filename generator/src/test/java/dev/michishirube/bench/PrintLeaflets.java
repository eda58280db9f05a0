package dev.michishirube.bench;

import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.print.press.ShippedLeaflets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints leaflets of the shipped guide in one program, as a build does: one many times, or many.
 *
 * <p>Arguments: the file of figures; {@code one}, the leaflet's id and how often, or {@code many}
 * and how many.
 */
public final class PrintLeaflets {
  private static final int BEFORE = 200;
  private static final String OURS = "ours";

  private PrintLeaflets() {}

  public static void main(String[] arguments) throws IOException {
    ShippedLeaflets leaflets = ShippedLeaflets.read();
    Path figures = Path.of(arguments[0]);
    if (arguments[1].equals("one")) {
      one(figures, leaflets, arguments[2], Integer.parseInt(arguments[3]));
    } else {
      many(figures, leaflets, Integer.parseInt(arguments[2]));
    }
  }

  private static void one(Path figures, ShippedLeaflets leaflets, String id, int times)
      throws IOException {
    Edition edition =
        leaflets.editions().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    for (int i = 0; i < BEFORE; i++) {
      leaflets.print(edition);
    }
    long[] nanos = new long[times];
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      leaflets.print(edition);
      nanos[i] = System.nanoTime() - start;
    }
    Figures.add(figures, OURS, "warm", Figures.median(nanos));
  }

  /** All in turn until there are enough; the first are not counted, because the JVM is cold. */
  private static void many(Path figures, ShippedLeaflets leaflets, int count) throws IOException {
    List<Edition> editions = leaflets.editions();
    long bytes = 0;
    int pages = 0;
    long start = 0;
    for (int i = 0; i < BEFORE + count; i++) {
      if (i == BEFORE) {
        start = System.nanoTime();
      }
      var printed = leaflets.print(editions.get(i % editions.size())).printout();
      if (i >= BEFORE) {
        bytes += printed.pdf().length;
        pages += printed.pages();
      }
    }
    double nanos = System.nanoTime() - start;
    Figures.add(figures, OURS, "many", String.valueOf(count));
    Figures.add(figures, OURS, "many-pages", String.valueOf(pages));
    Figures.add(figures, OURS, "many-each", Figures.milliseconds(nanos / count));
    Figures.add(figures, OURS, "many-page", Figures.milliseconds(nanos / pages));
    Figures.add(figures, OURS, "many-kb-page", String.valueOf(bytes / 1000 / pages));
  }
}
