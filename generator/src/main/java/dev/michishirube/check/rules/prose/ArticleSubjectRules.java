package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Article;
import java.util.List;

/** What an article is about and for where; topics and codes themselves are checked elsewhere. */
final class ArticleSubjectRules implements ProseRule {
  static final Rule GUIDE_WITHOUT_AREA =
      Rule.error(
          "article.area.missing",
          new Text("地域の案内（area-guide）に地域がありません。", "An area-guide has no area."),
          new Text("areas: [\"131105\"] のように、6けたのコードを書いてください。", "Write areas: [\"131105\"]."));
  static final Rule AT_RISK =
      Rule.warning(
          "article.at-risk",
          new Text(
              "分野「{0}」の記事ですが、at_risk_topic が true ではありません。",
              "The topic “{0}” is read by people in danger, but at_risk_topic is not true."),
          new Text(
              "at_risk_topic: true と書いてください。すぐに閉じるボタンがつき、題が目立たなくなります。",
              "Write at_risk_topic: true; the page gets its exit and a neutral title."));

  @Override
  public List<Rule> rules() {
    return List.of(GUIDE_WITHOUT_AREA, AT_RISK);
  }

  @Override
  public void checkArticle(ArticleText text, Review review) {
    Article article = text.article();
    if (article.areas().isEmpty() && article.kind() == Article.Kind.AREA_GUIDE) {
      review.report(GUIDE_WITHOUT_AREA, text.entry().at("kind"));
    }
    article.topics().stream()
        .filter(topic -> review.known().isAtRisk(topic) && !article.atRisk())
        .findFirst()
        .ifPresent(topic -> review.report(AT_RISK, text.entry().at("at_risk_topic"), topic));
  }
}
