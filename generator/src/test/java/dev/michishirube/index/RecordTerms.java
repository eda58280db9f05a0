package dev.michishirube.index;

import dev.michishirube.analysis.Analyser;
import dev.michishirube.analysis.Dictionary;
import dev.michishirube.index.lunr.Builder;
import dev.michishirube.index.lunr.Document;
import dev.michishirube.index.lunr.Index;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Records of a guide, shipped or invented, about as an index meets them: all the words of their
 * files, analysed.
 */
public final class RecordTerms {
  private static final double[] BOOSTS = {1, 1.1, 1.2, 1};

  private final Analyser analyser = new Analyser(Dictionary.of(List.of(), List.of(), List.of()));

  /** One document per file of a folder of centers. */
  private Stream<Document> documents(Path centers) throws IOException {
    try (Stream<Path> files = Files.walk(centers)) {
      List<Path> sorted = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      return sorted.stream().map(this::document);
    }
  }

  /** The index of a folder of centers. */
  public static Index index(Path centers) throws IOException {
    Builder builder = new Builder(GeneratedTerms.FIELDS);
    new RecordTerms().documents(centers).forEach(builder::add);
    return builder.build();
  }

  private Document document(Path file) {
    List<String> title = new ArrayList<>();
    List<String> keywords = new ArrayList<>();
    List<String> body = new ArrayList<>();
    List<String> readings = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      String value = line.substring(line.indexOf(':') + 1).strip();
      if (line.startsWith("name:")) {
        title.addAll(analyser.prose(value));
      } else if (line.contains("codes:") || line.contains("address: ") && !line.contains("@")) {
        keywords.addAll(analyser.prose(value));
        readings.addAll(analyser.reading("ひがし" + value.hashCode() % 50 + "けんまち"));
      } else if (line.startsWith("topics:") || line.startsWith("situations:")) {
        for (String topic : value.replaceAll("[\\[\\],]", " ").strip().split(" +")) {
          keywords.add("\u0002" + topic);
        }
      } else if (!line.contains("url") && !line.contains("@") && !line.contains("source")) {
        body.addAll(analyser.terms(value));
      }
      number += line.length();
    }
    return new Document(List.of(title, keywords, readings, body), BOOSTS[number % BOOSTS.length]);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
