package dev.michishirube.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Adds to an invented guide what its search is measured with: the words of the search, and
 * questions with the addresses of all that answers them.
 *
 * <p>Arguments: number of records, folder that {@link InventContent} wrote, the shipped {@code
 * synonyms.yaml}. Writes {@code questions.tsv}: kind, query, addresses separated by spaces.
 */
public final class InventSearch {
  private InventSearch() {}

  public static void main(String[] arguments) throws IOException {
    int records = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1]);
    String shipped = Files.readString(Path.of(arguments[2]));
    Files.writeString(
        folder.resolve("guide/vocabulary/synonyms.yaml"), InventedConcepts.of(shipped));
    Country country = new Country();
    List<Desk> desks = new Desks(country, InventContent.SEED).invent(records);
    List<Asked> questions = new AskedQuestions(country, desks).all();
    Files.writeString(
        folder.resolve("questions.tsv"),
        questions.stream().map(Asked::line).collect(Collectors.joining()));
  }
}
