package dev.michishirube.model;

import dev.michishirube.time.Hours;
import org.jspecify.annotations.Nullable;

/**
 * Whether a desk can be reached when offices are closed. Worked out from its hours alone: what they
 * leave open is unknown, and so is everything about hours that are not exact.
 *
 * @param night after 18:00 or before 8:00 on some day of the usual week
 * @param saturday on some Saturday that is no public holiday
 * @param sunday on some Sunday that is no public holiday
 * @param holiday on some public holiday
 * @param always day and night, every day of the year, said by the hours themselves: {@code 24/7}
 */
public record OpeningFacts(
    YesNo night, YesNo saturday, YesNo sunday, YesNo holiday, boolean always) {
  /** Nobody has confirmed anything. */
  public static final OpeningFacts UNKNOWN =
      new OpeningFacts(YesNo.UNKNOWN, YesNo.UNKNOWN, YesNo.UNKNOWN, YesNo.UNKNOWN, false);

  /** Never then. */
  static final OpeningFacts NONE = new OpeningFacts(YesNo.NO, YesNo.NO, YesNo.NO, YesNo.NO, false);

  /**
   * The facts of hours.
   *
   * @param lastReception minutes from midnight after which nobody new is received; null when that
   *     is the end, or not said
   */
  public static OpeningFacts of(Hours hours, @Nullable Integer lastReception) {
    return hours instanceof Hours.Spec spec && spec.certainty() == Hours.Certainty.EXACT
        ? new UsualDays(spec, lastReception).facts()
        : UNKNOWN;
  }

  /** Of two ways of contact together: one that is open then is enough. */
  public OpeningFacts or(OpeningFacts other) {
    return new OpeningFacts(
        either(night, other.night),
        either(saturday, other.saturday),
        either(sunday, other.sunday),
        either(holiday, other.holiday),
        always || other.always);
  }

  private static YesNo either(YesNo one, YesNo other) {
    if (one == YesNo.YES || other == YesNo.YES) {
      return YesNo.YES;
    }
    return one == YesNo.UNKNOWN || other == YesNo.UNKNOWN ? YesNo.UNKNOWN : YesNo.NO;
  }
}
