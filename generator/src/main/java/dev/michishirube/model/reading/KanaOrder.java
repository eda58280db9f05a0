package dev.michishirube.model.reading;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.function.Function;

/** 50音 order: the Japanese collation of Unicode CLDR (JIS X 4061) over readings. */
public final class KanaOrder {
  private static final Collator COLLATOR = Collator.getInstance(ULocale.JAPANESE).freeze();

  private KanaOrder() {}

  /** What readings are compared by; equal readings have equal keys. */
  public static Comparable<?> key(String reading) {
    return COLLATOR.getCollationKey(reading);
  }

  /** Things in order of their readings. */
  public static <T> Comparator<T> by(Function<T, String> reading) {
    return (a, b) -> COLLATOR.compare(reading.apply(a), reading.apply(b));
  }
}
