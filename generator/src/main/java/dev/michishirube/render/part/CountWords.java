package dev.michishirube.render.part;

import dev.michishirube.model.Count;
import dev.michishirube.render.template.Words;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as their source says them: 約5万件, 1万件以上, 2,618件. */
public final class CountWords {
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private CountWords() {}

  public static String of(Count count, Words words) {
    String unit = count.unit() == null ? "" : count.unit();
    String text = number(count.value(), words.language()) + unit;
    for (Count.Qualifier qualifier : count.qualifiers()) {
      text = words.get("qualifier." + qualifier.name().toLowerCase(Locale.ROOT), text);
    }
    return text;
  }

  /** Round numbers in 万, as Japanese sources write them; others with separators. */
  public static String number(BigDecimal value, String language) {
    BigDecimal[] parts = value.divideAndRemainder(TEN_THOUSAND);
    boolean round = parts[1].signum() == 0 && parts[0].signum() > 0;
    if (language.equals("ja") && round) {
      return separated(parts[0]) + "万";
    }
    return separated(value);
  }

  private static String separated(BigDecimal value) {
    NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
    format.setMaximumFractionDigits(value.scale());
    return format.format(value);
  }
}
