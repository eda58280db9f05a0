package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;

/** 「2月作成」: next year nobody can tell whether it is a month or thirteen months old. */
final class UndatedRule {
  static final Rule NO_YEAR =
      Rule.warning(
          "prose.date.no-year",
          new Text("「{0}」に年がありません。", "“{0}” has no year."),
          new Text("「2026年2月作成」のように、年から書いてください。", "Write the year too: “2026年2月作成”."));

  static final ProseRule RULE =
      PhraseRule.of(
              NO_YEAR,
              "(?<![年度毎\\d./])(?<!年 )(?:1[0-2]|[1-9])月(?:[1-3]?\\d日)? ?(?:末)?"
                  + "(?:作成|現在|時点|改訂|改定|更新|発行|調べ|調査)(?!で始)")
          .where(PhraseRule.Where.QUOTATIONS);

  private UndatedRule() {}
}
