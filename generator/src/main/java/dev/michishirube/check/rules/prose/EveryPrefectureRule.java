package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 「すべての都道府県」 resting on a list that has grown old. */
final class EveryPrefectureRule implements ProseRule {
  /** A list that is older may have gained or lost desks. */
  private static final int YEARS = 3;

  static final Rule OLD_LIST =
      Rule.warning(
          "prose.coverage.old-list",
          new Text(
              "「{0}」の根拠が、{1}の情報です。3年以上たっています。",
              "“{0}” rests on information of {1}, three or more years old."),
          new Text(
              "新しい一覧で確かめて日付を直すか、「{1}の時点では」と書いてください。",
              "Check a newer list and mend the date, or write “as of {1}”."));

  private static final Pattern EVERY =
      Pattern.compile("(?:すべて|全て)の都道府県|全都道府県|(?:全国)?(?:の)?47都道府県|都道府県(?:すべて|全て)に");
  private static final Pattern AS_OF = Pattern.compile("^[^。\n]{0,6}?(?:現在|時点|作成|調べ)");

  @Override
  public List<Rule> rules() {
    return List.of(OLD_LIST);
  }

  @Override
  public void checkArticle(ArticleText article, Review review) {
    Optional<DateMention> old =
        article
            .passages()
            .flatMap(p -> DateMention.in(p.folded()).stream().filter(d -> isAsOf(p, d)))
            .filter(d -> d.last().plusYears(YEARS).isBefore(review.today()))
            .findFirst();
    if (old.isEmpty()) {
      return;
    }
    for (Passage passage : article.passages().toList()) {
      Matcher every = EVERY.matcher(passage.folded());
      if (every.find()) {
        review.report(OLD_LIST, passage, every.start(), every.group(), old.get().iso());
        // The same sentence is often repeated at the end; one finding says it all.
        return;
      }
    }
  }

  private static boolean isAsOf(Passage passage, DateMention date) {
    return AS_OF.matcher(passage.folded().substring(date.end())).find();
  }
}
