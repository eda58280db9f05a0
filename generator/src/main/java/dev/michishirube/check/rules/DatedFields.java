package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.load.Yaml;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lists of values with their days, wherever a record has one. */
final class DatedFields {
  private DatedFields() {}

  /** From a day to a day, both inclusive, as written. */
  record Days(@Nullable LocalDate from, @Nullable LocalDate until, Position at) {}

  /** The values of one key, in the order of the file. */
  record Series(String key, List<Days> days) {}

  static void each(Content content, Consumer<Days> consumer) {
    series(content, series -> series.days().forEach(consumer));
  }

  static void series(Content content, Consumer<Series> consumer) {
    RecordEntries.of(content).all().forEach(record -> visit(record.entry().source(), consumer));
  }

  private static void visit(Yaml.Mapping mapping, Consumer<Series> consumer) {
    for (Yaml.Entry entry : mapping.entries()) {
      switch (entry.value()) {
        case Yaml.Mapping inner -> visit(inner, consumer);
        case Yaml.Sequence list -> {
          consumer.accept(new Series(entry.key().text(), daysOf(list)));
          for (Yaml item : list.items()) {
            if (item instanceof Yaml.Mapping inner) {
              visit(inner, consumer);
            }
          }
        }
        case Yaml.Scalar scalar -> {}
      }
    }
  }

  private static List<Days> daysOf(Yaml.Sequence list) {
    List<Days> days = new ArrayList<>();
    for (Yaml item : list.items()) {
      if (item instanceof Yaml.Mapping mapping && mapping.get("value") != null) {
        days.add(new Days(day(mapping, "from"), day(mapping, "until"), mapping.position()));
      }
    }
    return days;
  }

  private static @Nullable LocalDate day(Yaml.Mapping mapping, String key) {
    if (!(mapping.get(key) instanceof Yaml.Scalar scalar)) {
      return null;
    }
    try {
      return LocalDate.parse(scalar.text());
    } catch (DateTimeException e) {
      // Already reported by the one who read the record.
      return null;
    }
  }
}
