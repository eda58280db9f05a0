package dev.michishirube.check.rules.prose;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A cell that is one number: 2,085 or 47件 or 95.6%. */
record Quantity(BigDecimal value, int decimals, String unit) {
  private static final Pattern CELL =
      Pattern.compile(
          "^ *(?:計|のべ|延べ?)? ?(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(?:\\.(\\d{1,4}))? ?([^\\d,.]{0,8}?) *$");

  /** The number, or null when the cell says more, or is not exact. */
  static @Nullable Quantity of(Passage cell) {
    Matcher m = CELL.matcher(cell.folded().replace(String.valueOf(Passage.OBJECT), ""));
    if (!m.matches() || isVague(m.group(3))) {
      return null;
    }
    String fraction = m.group(2) == null ? "" : "." + m.group(2);
    return new Quantity(
        new BigDecimal(m.group(1).replace(",", "") + fraction),
        Math.max(0, fraction.length() - 1),
        m.group(3));
  }

  boolean isPercent() {
    return unit.equals("%") || unit.equals("パーセント");
  }

  private static boolean isVague(String unit) {
    return unit.contains("以上")
        || unit.contains("ほど")
        || unit.contains("程度")
        || unit.contains("約")
        || unit.startsWith("万")
        || unit.startsWith("千")
        || unit.startsWith("億");
  }
}
