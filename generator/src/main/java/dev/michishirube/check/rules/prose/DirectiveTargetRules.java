package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.markdown.Directive;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Directives that will print less than their writer expects. */
final class DirectiveTargetRules implements ProseRule {
  static final Rule INACTIVE =
      Rule.warning(
          "directive.record.inactive",
          new Text(
              "記録 {0} は、いま利用できません（status: {1}）。連絡先は出ません。",
              "Record {0} is not active (status: {1}); no way to contact it is shown."),
          new Text(
              "いま使える窓口に替えるか、「終わりました」のように本文で伝えてください。",
              "Name a desk that is active, or say in the text that it has ended."));
  static final Rule NO_PHONE =
      Rule.warning(
          "directive.record.no-phone",
          new Text("記録 {0} には、出せる電話番号がありません。", "Record {0} has no number that may be shown."),
          new Text(
              "{{center {0}}} を使うと、公式の案内へつなぎます。",
              "Use {{center {0}}}; it leads to the official page."));
  static final Rule NO_HOURS =
      Rule.warning(
          "directive.record.no-hours",
          new Text("記録 {0} には、受付時間がありません。", "Record {0} has no hours."),
          new Text(
              "記録に hours を書くか、{{hours {0}}} を消してください。",
              "Put hours into the record or remove {{hours {0}}}."));

  @Override
  public List<Rule> rules() {
    return List.of(INACTIVE, NO_PHONE, NO_HOURS);
  }

  @Override
  public void checkArticle(ArticleText article, Review review) {
    Map<Center.Status, Boolean> told = new EnumMap<>(Center.Status.class);
    for (Directive directive : article.directives().toList()) {
      for (String id : directive.positional()) {
        review
            .known()
            .center(id)
            .ifPresent(
                c -> {
                  Center.Status status = c.center().lifecycle().status();
                  boolean says = told.computeIfAbsent(status, s -> saysSo(article, s));
                  check(directive, c, says, review);
                });
      }
    }
  }

  private static void check(Directive directive, KnownCenter center, boolean told, Review review) {
    String name = directive.name();
    Center.Status status = center.center().lifecycle().status();
    if (!center.isActive()) {
      if (!name.equals("center") || !told) {
        String word = status.name().toLowerCase(Locale.ROOT);
        review.report(INACTIVE, directive.position(), center.id(), word);
      }
    } else if (name.equals("phone") && center.shownNumbers().isEmpty()) {
      review.report(NO_PHONE, directive.position(), center.id());
    } else if (name.equals("hours") && center.hours().isEmpty()) {
      review.report(NO_HOURS, directive.position(), center.id());
    }
  }

  /** An article may be about what has ended, when it says that it has. */
  private static boolean saysSo(ArticleText article, Center.Status status) {
    return switch (status) {
      case ENDED -> article.says("終わりました", "終了しました", "終わった", "なくなりました");
      case PLANNED -> article.says("予定", "始まります", "準備中");
      default -> article.says("休止", "休んでいます", "止まっています", "受け付けていません");
    };
  }
}
