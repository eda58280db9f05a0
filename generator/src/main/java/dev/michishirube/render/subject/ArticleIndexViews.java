package dev.michishirube.render.subject;

import dev.michishirube.model.Article;
import dev.michishirube.model.PartialDate;
import dev.michishirube.model.Term;
import dev.michishirube.model.markdown.Directive;
import dev.michishirube.plan.FixedPage;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.template.TemplateEngine;
import dev.michishirube.render.view.ArticleIndexView;
import dev.michishirube.render.view.LinkView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All articles, by what kind they are and by what they are about. */
final class ArticleIndexViews {
  private final PageContext page;
  private final Function<Directive, String> words;

  ArticleIndexViews(PageContext page, TemplateEngine templates) {
    this.page = page;
    this.words = ArticleViews.words(page, templates);
  }

  /** The way back to all articles. */
  static LinkView crumb(PageContext page) {
    return new LinkView(page.words().get("articles.title"), page.link(FixedPage.ARTICLES.path()));
  }

  Draft draft(Frames frames) {
    Heading heading =
        Heading.of(page.words().get("articles.title"), page.words().get("articles.lead"));
    return Draft.of("articles.ftlh", frames.of(heading), view());
  }

  private ArticleIndexView view() {
    Map<Article.Kind, List<ArticleIndexView.Line>> byKind = new EnumMap<>(Article.Kind.class);
    for (Article article : page.site().articles()) {
      byKind.computeIfAbsent(article.kind(), k -> new ArrayList<>()).add(line(article));
    }
    List<ArticleIndexView.Kind> kinds = new ArrayList<>();
    byKind.forEach(
        (kind, lines) ->
            kinds.add(new ArticleIndexView.Kind(page.words().of("articleKind", kind), lines)));
    List<ArticleIndexView.Topic> topics =
        page.site().topics().stream()
            .map(this::topic)
            .filter(topic -> !topic.articles().isEmpty())
            .toList();
    return new ArticleIndexView(
        new LinkView(page.words().get("glossary.title"), page.link(FixedPage.GLOSSARY.path())),
        kinds,
        topics);
  }

  private ArticleIndexView.Line line(Article article) {
    String about = ArticleViews.description(article, words);
    PartialDate reviewed = article.reviewed();
    return new ArticleIndexView.Line(
        page.linkTo(article),
        about == null ? null : page.own(about),
        reviewed == null ? null : page.date(reviewed));
  }

  private ArticleIndexView.Topic topic(Term topic) {
    return new ArticleIndexView.Topic(
        page.linkTo(topic),
        page.site().articles().stream()
            .filter(article -> article.topics().contains(topic.id()))
            .map(page::linkTo)
            .toList());
  }
}
