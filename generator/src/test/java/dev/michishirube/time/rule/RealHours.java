package dev.michishirube.time.rule;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.michishirube.time.service.ServiceHours;
import dev.michishirube.time.service.WrittenHours;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A line of {@code hours/real.csv}: hours that a real desk or facility keeps, with what is said of
 * its days off.
 *
 * @param spec in its normal spelling
 * @param yearEnd {@code open}, {@code unknown} or {@code 12-29..01-03}
 * @param office keeps to the calendar of public offices
 * @param days single days and local days, in the form of the golden table of states
 * @param origin the shipped records; texts that offices publish, read by {@code time.text}; the
 *     open data of a prefecture's facilities, of which some were read by hand
 */
record RealHours(String spec, String yearEnd, boolean office, String days, String origin) {
  static List<RealHours> committed() throws IOException {
    try (Reader text =
            new InputStreamReader(
                RealHours.class.getResourceAsStream("/hours/real.csv"), StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      return rows.stream().map(RealHours::of).toList();
    }
  }

  private static RealHours of(NamedCsvRecord row) {
    return new RealHours(
        row.getField("spec"),
        row.getField("year_end"),
        row.getField("desk").equals("office"),
        row.getField("days"),
        row.getField("origin"));
  }

  ServiceHours hours() {
    return WrittenHours.of(spec, yearEnd, office, days, "");
  }
}
