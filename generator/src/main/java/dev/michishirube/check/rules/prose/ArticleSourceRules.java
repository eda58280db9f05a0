package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Article;
import dev.michishirube.model.Source;
import java.util.List;
import java.util.Set;

/** Where an article has its facts from. */
final class ArticleSourceRules implements ProseRule {
  static final Rule NONE =
      Rule.warning(
          "article.source.none",
          new Text("記事に出典（sources）がありません。", "The article has no sources."),
          new Text(
              "事実を確かめたページや文書を sources に書いてください。",
              "List in sources the pages and documents that the facts come from."));

  /** Kinds that report facts; voices and notices speak for themselves. */
  private static final Set<Article.Kind> FACTUAL =
      Set.of(
          Article.Kind.EXPLAINER, Article.Kind.AREA_GUIDE, Article.Kind.HOW_TO, Article.Kind.FAQ);

  @Override
  public List<Rule> rules() {
    return List.of(NONE);
  }

  @Override
  public void checkArticle(ArticleText text, Review review) {
    List<Source> sources = text.article().sources();
    if (sources.isEmpty() && FACTUAL.contains(text.article().kind())) {
      review.report(NONE, text.entry().at("sources"));
    }
  }
}
