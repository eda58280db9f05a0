package dev.michishirube.check.format;

import dev.michishirube.check.shape.Schema;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.model.YesNo;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Values that many keys share. */
final class ValueFormats {
  /** A permanent id, also part of an address on the site. */
  static final Shape<String> ID =
      Shapes.pattern("[a-z0-9][a-z0-9-]*", FormatRules.ID, "小文字の英字・数字・ハイフン", "a-z, 0-9, -");

  /** The id of a record itself: a wrong one is reported, and the rest of the record is read on. */
  static final Shape<String> OWN_ID = Shapes.kept(ID);

  static final Shape<List<String>> IDS = Shapes.oneOrMore(ID);

  /** A code of six digits (全国地方公共団体コード); whether it exists is checked later. */
  static final Shape<String> AREA_CODE =
      Shapes.pattern("[0-9]{6}", FormatRules.AREA_CODE, "6けたのコード", "six digits");

  static final Shape<List<String>> AREA_CODES = Shapes.oneOrMore(AREA_CODE);

  static final Shape<String> URL =
      Shapes.pattern(
          "https?://[^\\s/?#@]+\\.[^\\s/?#@]+([/?#]\\S*)?",
          FormatRules.URL,
          "https:// で始まる住所",
          "https://…");

  /** A language tag (BCP 47). */
  static final Shape<String> LANGUAGE =
      Shapes.pattern(
          "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", "ja、en、zh-Hans のような言語の記号", "ja, en, zh-Hans");

  static final Shape<YesNo> YES_NO = Shapes.words(yesNo());

  static final Shape<Boolean> FLAG = Shapes.words(flags());

  /** A number without digit grouping. */
  static final Shape<BigDecimal> NUMBER = number("-?[0-9]{1,15}(\\.[0-9]{1,9})?");

  private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,9}");

  private ValueFormats() {}

  /** A whole number between two others, both inclusive. */
  static Shape<Integer> integer(int min, int max) {
    return Shapes.scalar(
        new Schema.Scalar("-?[0-9]{1,9}", null),
        (scalar, reading) -> {
          if (!DIGITS.matcher(scalar.text()).matches()) {
            reading.report(FormatRules.NUMBER, scalar, scalar.text());
            return null;
          }
          int value = Integer.parseInt(scalar.text());
          if (value >= min && value <= max) {
            return value;
          }
          reading.report(FormatRules.NUMBER_RANGE, scalar, scalar.text(), min, max);
          return null;
        });
  }

  /** A number between two others, both inclusive. */
  static Shape<BigDecimal> decimal(int min, int max) {
    return Shapes.checked(
        NUMBER,
        (node, value, reading) -> {
          boolean inside =
              value.compareTo(BigDecimal.valueOf(min)) >= 0
                  && value.compareTo(BigDecimal.valueOf(max)) <= 0;
          if (!inside) {
            reading.report(FormatRules.NUMBER_RANGE, node, value.toPlainString(), min, max);
          }
          return inside;
        });
  }

  private static Shape<BigDecimal> number(String regex) {
    return Shapes.map(
        Shapes.pattern(regex, FormatRules.NUMBER, "半角の数字", "digits"), BigDecimal::new);
  }

  private static Map<String, YesNo> yesNo() {
    Map<String, YesNo> words = new LinkedHashMap<>();
    words.put("yes", YesNo.YES);
    words.put("no", YesNo.NO);
    words.put("unknown", YesNo.UNKNOWN);
    words.put("true", YesNo.YES);
    words.put("false", YesNo.NO);
    return words;
  }

  private static Map<String, Boolean> flags() {
    Map<String, Boolean> words = new LinkedHashMap<>();
    words.put("true", true);
    words.put("false", false);
    words.put("yes", true);
    words.put("no", false);
    return words;
  }
}
