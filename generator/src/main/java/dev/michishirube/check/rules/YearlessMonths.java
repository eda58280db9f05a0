package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.load.Yaml;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 「2月作成」 says nothing next year. */
final class YearlessMonths implements ContentRule {
  static final Rule YEARLESS =
      Rule.warning(
          "date.year-missing",
          new Text(
              "「{0}」に年がありません。いつの資料か分からなくなります。",
              "\"{0}\" has no year, so nobody can tell how old it is."),
          new Text(
              "「2024年{0}」のように年を書いてください。分からなければ「{0}（年は不明）」とします。",
              "Give the year, such as 「2024年{0}」; if it is not known write 「{0}（年は不明）」."));

  private static final Pattern MONTH =
      Pattern.compile(
          "(?<![年0-9./-])[0-9]{1,2}月(?:[0-9]{1,2}日)?(?:作成|現在|発行|改訂|更新|時点|版)" + "(?!.{0,3}年は?不明)");

  @Override
  public List<Rule> rules() {
    return List.of(YEARLESS);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (RecordEntries.Identified record : RecordEntries.of(content).all()) {
      visit(record.entry().source(), findings);
    }
  }

  /** Titles of sources too: there the year is needed most. */
  private static void visit(Yaml node, Findings findings) {
    switch (node) {
      case Yaml.Mapping mapping -> mapping.entries().forEach(e -> visit(e.value(), findings));
      case Yaml.Sequence list -> list.items().forEach(item -> visit(item, findings));
      case Yaml.Scalar scalar -> {
        if (scalar.text().indexOf('月') < 0) {
          return;
        }
        String text = Normalizer.normalize(scalar.text(), Normalizer.Form.NFKC);
        Matcher month = MONTH.matcher(text);
        if (month.find()) {
          findings.add(YEARLESS.at(scalar.position(), month.group()));
        }
      }
    }
  }
}
