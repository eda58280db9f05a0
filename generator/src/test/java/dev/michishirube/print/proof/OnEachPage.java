package dev.michishirube.print.proof;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Words that stand on every page: publisher, day of the data.
 *
 * @param words spaces do not count
 */
public record OnEachPage(List<String> words) implements Check {
  @Override
  public List<String> findings(PdfProof pdf) {
    return IntStream.range(0, pdf.pages().size())
        .boxed()
        .flatMap(
            page ->
                words.stream()
                    .filter(word -> !pdf.page(page).contains(word.replaceAll("[\\s\u3000]", "")))
                    .map(word -> "page " + (page + 1) + " lacks " + word))
        .toList();
  }
}
