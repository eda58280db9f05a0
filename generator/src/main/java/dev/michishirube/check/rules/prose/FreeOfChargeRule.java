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
      Rule.error(
          "prose.free.record-pays",
          new Text(
              "「{0}」とありますが、記録 {1} では利用する人が払うものがあります。",
              "It says “{0}”, yet by record {1} the user pays something."),
          SAY_WHAT);
  static final Rule ARTICLE_PAYS =
      Rule.error(
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

  @Override
  public List<Rule> rules() {
    return List.of(RECORD_PAYS, ARTICLE_PAYS, ALL);
  }

  @Override
  public void checkPassage(Passage passage, Review review) {
    Matcher free = FREE.matcher(passage.folded());
    if (passage.quoted() || !free.find()) {
      return;
    }
    OptionalInt line = paysInArticle(review);
    Optional<KnownCenter> record = line.isPresent() ? Optional.empty() : paysByRecord(review);
    if (line.isPresent()) {
      review.report(ARTICLE_PAYS, passage, free.start(), free.group(), line.getAsInt());
    } else if (record.isPresent()) {
      review.report(RECORD_PAYS, passage, free.start(), free.group(), record.get().id());
    } else if (!passage.sentence(free.start()).containsAny(List.of("わけではな", "とはかぎ", "とは限"))) {
      review.report(ALL, passage, free.start(), free.group());
    }
  }

  /** The line that tells what people pay. */
  private static OptionalInt paysInArticle(Review review) {
    ArticleText article = review.article();
    return article == null
        ? OptionalInt.empty()
        : article.passages().flatMapToInt(FreeOfChargeRule::lineOfCosts).findFirst();
  }

  private static IntStream lineOfCosts(Passage passage) {
    Matcher costs = PAYS.matcher(passage.folded());
    return costs.find() ? IntStream.of(passage.at(costs.start()).line()) : IntStream.empty();
  }

  private static Optional<KnownCenter> paysByRecord(Review review) {
    ArticleText article = review.article();
    return article == null
        ? Optional.empty()
        : review
            .known()
            .centersIn(article.directives())
            .filter(KnownCenter::costsSomething)
            .findFirst();
  }
}
