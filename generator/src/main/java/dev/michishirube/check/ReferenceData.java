package dev.michishirube.check;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import dev.michishirube.time.Holidays;
import dev.michishirube.time.calendar.HolidayTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Places and holidays of Japan, which come with the generator. */
public final class ReferenceData {
  private static final String FOLDER = "/dev/michishirube/reference/";

  private ReferenceData() {}

  /** All current prefectures, municipalities and wards. */
  public static Gazetteer gazetteer() {
    return new Gazetteer(
        rows(
            "municipalities.csv",
            row -> row.getField("status").equals("current") ? place(row) : null));
  }

  /** Places whose code some lists still carry: wards that were joined. */
  public static List<Place> abolishedPlaces() {
    return rows(
        "municipalities.csv",
        row -> row.getField("status").equals("abolished") ? place(row) : null);
  }

  /** Public holidays: announced ones, and for later years what the law lets expect. */
  public static Holidays holidays() {
    return HolidayTable.of(announcedHolidays());
  }

  /** Public holidays that the Cabinet Office has announced. */
  public static List<Holidays.Holiday> announcedHolidays() {
    return rows(
        "holidays.csv",
        row ->
            row.getField("status").equals("official")
                ? new Holidays.Holiday(
                    LocalDate.parse(row.getField("date")), row.getField("name"), true)
                : null);
  }

  private static Place place(NamedCsvRecord row) {
    return new Place(
        row.getField("code6"),
        Place.Level.valueOf(row.getField("level").toUpperCase(Locale.ROOT)),
        emptyToNull(row.getField("parent")),
        row.getField("name"),
        row.getField("kana"),
        row.getField("slug"),
        emptyToNull(row.getField("url")));
  }

  private static @Nullable String emptyToNull(String field) {
    return field.isEmpty() ? null : field;
  }

  private static <T> List<T> rows(String name, Function<NamedCsvRecord, @Nullable T> read) {
    try (Reader text = open(name);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      return rows.stream().map(read).filter(row -> row != null).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name + ", which is part of the generator", e);
    }
  }

  private static Reader open(String name) {
    InputStream resource = ReferenceData.class.getResourceAsStream(FOLDER + name);
    if (resource == null) {
      throw new IllegalStateException(name + " is missing from the generator");
    }
    return new InputStreamReader(resource, StandardCharsets.UTF_8);
  }
}
