package dev.michishirube.check.rules.prose;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of a table that maps what people write to what they should write: {@code
 * check/rules/renamed-terms.csv} and the like.
 */
public record RenamedTerms(Map<String, NamedCsvRecord> byOldName, Pattern pattern) {

  /** Institutions and papers under the names that they no longer have. */
  public static final RenamedTerms INSTITUTIONS = read("/check/rules/renamed-terms.csv", "old");

  /**
   * Reads a table from the resources.
   *
   * @param column the heading of the words to look for
   */
  public static RenamedTerms read(String resource, String column) {
    InputStream in = RenamedTerms.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("missing from the jar: " + resource);
    }
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return of(rows.stream().toList(), column);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RenamedTerms of(List<NamedCsvRecord> rows, String column) {
    // The longest first, so that the longer of two names that begin alike is found.
    String any =
        rows.stream()
            .map(row -> row.getField(column))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return new RenamedTerms(
        rows.stream()
            .collect(Collectors.toUnmodifiableMap(r -> r.getField(column), Function.identity())),
        Pattern.compile(any));
  }

  /** A cell of the row of {@code oldName}; empty when there is none. */
  public String field(String oldName, String column) {
    NamedCsvRecord row = byOldName.get(oldName);
    return row == null ? "" : row.getField(column);
  }
}
