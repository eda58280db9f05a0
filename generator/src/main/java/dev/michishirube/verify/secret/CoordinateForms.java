package dev.michishirube.verify.secret;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How a latitude or longitude may be written exactly enough to find a house: with three decimals or
 * more (about 100 m), or in degrees, minutes and seconds.
 */
final class CoordinateForms {
  private static final int TELLING_DECIMALS = 3;
  private static final int SIXTY = 60;

  private CoordinateForms() {}

  /** Canonical forms; none when the value itself is less exact or is no number. */
  static Set<String> of(String text) {
    Set<String> forms = new LinkedHashSet<>();
    BigDecimal value;
    try {
      value = new BigDecimal(text.strip()).abs();
    } catch (NumberFormatException e) {
      return forms;
    }
    if (value.scale() < TELLING_DECIMALS) {
      return forms;
    }
    // Cut to any length it begins with the first; rounded, with the first or the second.
    forms.add(value.setScale(TELLING_DECIMALS, RoundingMode.DOWN).toPlainString());
    forms.add(value.setScale(TELLING_DECIMALS, RoundingMode.HALF_UP).toPlainString());
    int seconds = value.multiply(BigDecimal.valueOf(SIXTY * SIXTY)).intValue();
    for (int s = seconds; s <= seconds + 1; s++) {
      int degree = s / (SIXTY * SIXTY);
      int minute = s / SIXTY % SIXTY;
      forms.add(degree + "-" + minute + "-" + s % SIXTY);
      forms.add(String.format(Locale.ROOT, "%d-%02d-%02d", degree, minute, s % SIXTY));
    }
    return forms;
  }
}
