package dev.michishirube.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes the same invented content twice: as this tool reads it into {@code FOLDER/guide}, as Hugo
 * reads it into {@code FOLDER/hugo}.
 *
 * <p>Arguments: number of records, {@code FOLDER}; for Hugo also the folder of this tool's
 * templates (for the words that both sites show) and the day of the build.
 */
public final class InventContent {
  static final long SEED = 20261122;

  private InventContent() {}

  public static void main(String[] arguments) throws IOException {
    int records = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1]);
    Country country = new Country();
    List<Desk> desks = new Desks(country, SEED).invent(records);
    int articles = Invented.articles(records);
    new GuideForm(folder.resolve("guide"), country).write(desks, articles, SEED);
    if (arguments.length > 2) {
      Path templates = Path.of(arguments[2]);
      RenderedGuide rendered =
          new RenderedGuide(folder.resolve("guide"), templates, LocalDate.parse(arguments[3]));
      new HugoForm(folder.resolve("hugo"), country)
          .write(desks, articles, SEED, templates, rendered);
    }
  }

  /** Writes the content of a guide alone. */
  public static void guide(int records, Path folder) throws IOException {
    Country country = new Country();
    List<Desk> desks = new Desks(country, SEED).invent(records);
    new GuideForm(folder, country).write(desks, Invented.articles(records), SEED);
  }
}
