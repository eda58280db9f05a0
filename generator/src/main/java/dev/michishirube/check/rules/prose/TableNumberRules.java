package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A total that is not the sum of its parts, a percentage that is not its part. */
final class TableNumberRules implements ProseRule {
  static final Rule SUM =
      Rule.warning(
          "prose.table.sum",
          new Text(
              "「{0}」の {1} は、上の数の合計 {2} と合いません。",
              "“{0}”: {1} is not the sum of the rows above, {2}."),
          new Text("数を出典で確かめてください。", "Check the numbers against their source."));
  static final Rule PERCENT =
      Rule.warning(
          "prose.table.percent",
          new Text("{0} は {1} になるはずです。", "{0} should be {1}."),
          new Text(
              "割合か、もとの数を確かめてください。", "Check the percentage and the numbers that it is made of."));

  private static final Pattern TOTAL =
      Pattern.compile(" *(?:合計|総計|計|総数|全体)(?:\\([^)]{0,10}\\))? *");
  private static final Pattern RATE = Pattern.compile(".{0,10}(?:割合|比率|率|構成比|%).{0,6}");

  @Override
  public List<Rule> rules() {
    return List.of(SUM, PERCENT);
  }

  @Override
  public void checkArticle(ArticleText article, Review review) {
    for (Table table : article.tables()) {
      if (table.rows().size() > 2) {
        check(table, review);
      }
    }
  }

  private static void check(Table table, Review review) {
    int first = 1;
    for (int row = 1; row < table.rows().size(); row++) {
      List<Passage> cells = table.rows().get(row);
      if (!cells.isEmpty() && TOTAL.matcher(cells.getFirst().folded()).matches()) {
        for (int column = 1; column < cells.size(); column++) {
          checkSum(table, first, row, column, review);
        }
        checkPercents(table, first, row, review);
        first = row + 1;
      }
    }
  }

  private static void checkSum(Table table, int first, int total, int column, Review review) {
    Passage cell = table.rows().get(total).get(column);
    Quantity stated = Quantity.of(cell);
    List<Quantity> parts = column(table, first, total, column);
    if (stated == null || parts == null || parts.size() < 2 || stated.isPercent()) {
      return;
    }
    BigDecimal sum = parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(stated.value()) != 0) {
      String label = table.rows().get(total).getFirst().text().strip();
      review.report(
          SUM,
          cell,
          0,
          label,
          cell.text().strip(),
          String.format(Locale.ROOT, "%,d", sum.toBigInteger()));
    }
  }

  /** In a table with one column of numbers, the percentages beside it are parts of its total. */
  private static void checkPercents(Table table, int first, int total, Review review) {
    int rate = -1;
    int count = -1;
    for (int column = 1; column < table.columns(); column++) {
      boolean isRate = RATE.matcher(table.head().get(column).folded()).matches();
      if (isRate && rate < 0) {
        rate = column;
      } else if (!isRate && count < 0) {
        count = column;
      } else {
        return;
      }
    }
    Quantity whole = rate < 0 || count < 0 ? null : cell(table, total, count);
    if (whole == null || whole.value().signum() == 0) {
      return;
    }
    for (int row = first; row < total; row++) {
      Quantity part = cell(table, row, count);
      Quantity percent = cell(table, row, rate);
      if (part != null && percent != null) {
        checkPercent(table.rows().get(row).get(rate), percent, part, whole, review);
      }
    }
  }

  private static void checkPercent(
      Passage cell, Quantity percent, Quantity part, Quantity whole, Review review) {
    BigDecimal right =
        part.value().multiply(BigDecimal.valueOf(100)).divide(whole.value(), MathContext.DECIMAL64);
    BigDecimal off = right.subtract(percent.value()).abs();
    // One unit of the last digit: some round, some cut off.
    if (off.compareTo(BigDecimal.ONE.movePointLeft(percent.decimals())) >= 0) {
      String shown = right.setScale(percent.decimals(), RoundingMode.HALF_UP).toPlainString() + "%";
      review.report(PERCENT, cell, 0, cell.text().strip(), shown);
    }
  }

  private static @Nullable Quantity cell(Table table, int row, int column) {
    List<Passage> cells = table.rows().get(row);
    return column < cells.size() ? Quantity.of(cells.get(column)) : null;
  }

  /** The numbers of a column; null when one of them is no plain number of the same unit. */
  private static @Nullable List<Quantity> column(Table table, int first, int end, int column) {
    List<Quantity> numbers = new ArrayList<>();
    for (int row = first; row < end; row++) {
      Quantity number = cell(table, row, column);
      if (number == null
          || !numbers.isEmpty() && !numbers.getFirst().unit().equals(number.unit())) {
        return null;
      }
      numbers.add(number);
    }
    return numbers;
  }
}
