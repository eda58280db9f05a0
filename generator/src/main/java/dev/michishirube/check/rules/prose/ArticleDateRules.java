package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Article;
import dev.michishirube.model.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dates in the front matter against each other and against today. */
final class ArticleDateRules implements ProseRule {
  static final Rule OVERDUE =
      Rule.warning(
          "article.review.overdue",
          new Text("見直しの期限（{0}）を過ぎています。", "The review was due on {0}."),
          new Text(
              "内容を確かめて、reviewed と review_due を新しくしてください。",
              "Check the text, then renew reviewed and review_due."));
  static final Rule FUTURE =
      Rule.note(
          "article.published.future",
          new Text("公開日（{0}）はまだ来ていません。その日まで出ません。", "It appears on {0}, not before."),
          new Text(
              "すぐに出すときは、published を今日より前の日にしてください。", "Write an earlier published to show it now."));
  static final Rule EXPIRED =
      Rule.note(
          "article.expired",
          new Text("公開の期限（{0}）を過ぎています。もう出ません。", "It expired on {0} and is not shown."),
          new Text(
              "まだいるときは expires を直し、いらないときはファイルを消してください。", "Mend expires, or remove the file."));
  static final Rule ORDER =
      Rule.error(
          "article.dates.order",
          new Text("{0}（{1}）が {2}（{3}）より前です。", "{0} ({1}) is before {2} ({3})."),
          new Text("どちらかの日付を直してください。", "Mend one of the dates."));

  @Override
  public List<Rule> rules() {
    return List.of(OVERDUE, FUTURE, EXPIRED, ORDER);
  }

  @Override
  public void checkArticle(ArticleText text, Review review) {
    Article article = text.article();
    PartialDate due = article.reviewDue();
    if (due != null && due.lastDay().isBefore(review.today())) {
      review.report(OVERDUE, text.entry().at("review_due"), due.iso());
    }
    PartialDate published = article.published();
    if (published != null && published.firstDay().isAfter(review.today())) {
      review.report(FUTURE, text.entry().at("published"), published.iso());
    }
    PartialDate expires = article.expires();
    boolean ordered = order("expires", expires, "published", published, text, review);
    if (expires != null && ordered && expires.lastDay().isBefore(review.today())) {
      review.report(EXPIRED, text.entry().at("expires"), expires.iso());
    }
    order("review_due", due, "reviewed", article.reviewed(), text, review);
  }

  /** True when the dates may stay as they are. */
  private static boolean order(
      String laterKey,
      @Nullable PartialDate later,
      String earlierKey,
      @Nullable PartialDate earlier,
      ArticleText text,
      Review review) {
    if (later == null || earlier == null || !later.lastDay().isBefore(earlier.firstDay())) {
      return true;
    }
    review.report(
        ORDER, text.entry().at(laterKey), laterKey, later.iso(), earlierKey, earlier.iso());
    return false;
  }
}
