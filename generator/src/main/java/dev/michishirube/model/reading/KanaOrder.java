package dev.michishirube.model.reading;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** 50音 order: the Japanese collation of Unicode CLDR (JIS X 4061) over readings. */
public final class KanaOrder {
  private static final Collator COLLATOR = Collator.getInstance(ULocale.JAPANESE).freeze();

  private KanaOrder() {}

  /** Compares things by their readings; for a few of them. */
  public static <T> Comparator<T> by(Function<T, String> reading) {
    return (a, b) -> COLLATOR.compare(reading.apply(a), reading.apply(b));
  }

  /** Things in order of their readings; each is read once. */
  public static <T> List<T> sorted(List<T> things, Function<T, String> reading) {
    return sorted(things, reading, thing -> "");
  }

  /** The same, with those of one reading in order of something else. */
  public static <T> List<T> sorted(
      List<T> things, Function<T, String> reading, Function<T, String> then) {
    return things.stream()
        .map(
            thing ->
                new Keyed<>(
                    COLLATOR.getCollationKey(reading.apply(thing)), then.apply(thing), thing))
        .sorted(Comparator.<Keyed<T>, CollationKey>comparing(Keyed::key).thenComparing(Keyed::then))
        .map(Keyed::thing)
        .toList();
  }

  private record Keyed<T>(CollationKey key, String then, T thing) {}
}
