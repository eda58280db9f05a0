package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** 「すべて無料」: the call and the way there are paid by the person, and some cannot pay. */
final class FreeOfChargeRule implements ProseRule {
  private static final Text SAY_WHAT =
      new Text(
          "何が無料で、何にお金がかかるか（電話代、交通費など）を分けて書いてください。",
          "Say what is free and what is not: the call, the data, the way there.");
  static final Rule RECORD_PAYS =
      Rule.warning(
          "prose.free.record-pays",
          new Text(
              "「{0}」とありますが、記録 {1} では利用する人が払うものがあります。",
              "It says “{0}”, yet by record {1} the user pays something."),
          SAY_WHAT);
  static final Rule ARTICLE_PAYS =
      Rule.warning(
          "prose.free.article-pays",
          new Text(
              "「{0}」とありますが、同じ記事の{1}行目では利用する人が払うものがあります。",
              "It says “{0}”, yet by line {1} of the same article the user pays something."),
          SAY_WHAT);
  static final Rule ALL =
      Rule.warning(
          "prose.free.all", new Text("「{0}」とは言い切れません。", "“{0}” promises too much."), SAY_WHAT);

  private static final Pattern FREE =
      Pattern.compile(
          "(?:すべて|全て|全部|全額|完全に?|一切|いっさい)[^。、\n]{0,6}?"
              + "(?:無料|0円|お金はかか(?:りません|らない)|費用はかか(?:りません|らない))"
              + "|(?:費用|お金|料金)は(?:一切|いっさい)かか(?:りません|らない)");
  private static final Pattern PAYS =
      Pattern.compile(
          "(?:電話代|通話料|通信料|交通費|材料費|電話料金|通話料金)[^。\n]{0,14}?" + "(?:自己負担|負担|かか(?:ります|る)|払|必要|有料)");

  private static final List<String> DENIED = List.of("わけではな", "とはかぎ", "とは限", "ではありません");

  @Override
  public List<Rule> rules() {
    return List.of(RECORD_PAYS, ARTICLE_PAYS, ALL);
  }

  @Override
  public void checkArticle(ArticleText article, Review review) {
    OptionalInt line = article.passages().flatMapToInt(FreeOfChargeRule::lineOfCosts).findFirst();
    Optional<KnownCenter> record =
        review.inArticle().stream().filter(KnownCenter::costsSomething).findFirst();
    for (Passage passage : article.passages().toList()) {
      Matcher free = FREE.matcher(passage.folded());
      if (passage.quoted() || !free.find() || new Excuses(passage, DENIED).at(free.start())) {
        continue;
      }
      if (line.isPresent()) {
        review.report(ARTICLE_PAYS, passage, free.start(), free.group(), line.getAsInt());
      } else if (record.isPresent()) {
        review.report(RECORD_PAYS, passage, free.start(), free.group(), record.get().id());
      } else {
        review.report(ALL, passage, free.start(), free.group());
      }
    }
  }

  private static IntStream lineOfCosts(Passage passage) {
    Matcher costs = PAYS.matcher(passage.folded());
    return costs.find() ? IntStream.of(passage.at(costs.start()).line()) : IntStream.empty();
  }
}
