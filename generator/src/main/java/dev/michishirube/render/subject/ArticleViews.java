package dev.michishirube.render.subject;

import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.Article;
import dev.michishirube.model.PartialDate;
import dev.michishirube.model.markdown.Directive;
import dev.michishirube.model.markdown.PlainText;
import dev.michishirube.render.markdown.MarkdownHtml;
import dev.michishirube.render.markdown.RenderedMarkdown;
import dev.michishirube.render.markdown.TermLinks;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.part.SourceViews;
import dev.michishirube.render.template.TemplateEngine;
import dev.michishirube.render.view.ArticleView;
import dev.michishirube.render.view.LinkView;
import dev.michishirube.render.view.PageView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Articles: Markdown with its directives filled in from the records. */
final class ArticleViews {
  /** Search engines show about this many characters. */
  private static final int DESCRIPTION = 100;

  private final PageContext page;
  private final TemplateEngine templates;

  ArticleViews(PageContext page, TemplateEngine templates) {
    this.page = page;
    this.templates = templates;
  }

  Draft draft(Article article, Frames frames) {
    Result result = of(article);
    Heading heading =
        new Heading(
            article.title(),
            result.description(),
            article.atRisk(),
            page.isFirstLanguage(),
            List.of(ArticleIndexViews.crumb(page)),
            FaqData.of(article, words(page, templates)));
    return new Draft(
        "article.ftlh",
        new PageView<>(frames.of(heading), result.view()),
        article.position(),
        result.linkOrigins());
  }

  Result of(Article article) {
    // What the writer wrote stays Japanese with all in it; what stands around it does not.
    PageContext inside = page.inWritersLanguage();
    TermLinks terms = new TermLinks(page.site().glossary(), page::hrefOf);
    RenderedMarkdown rendered =
        MarkdownHtml.render(
            article.body(),
            new DirectiveParts(inside, templates, terms),
            new ArticleLinks(page),
            (word, arguments) -> inside.words().get(word.key(), arguments),
            terms);
    Map<String, Position> origins = new HashMap<>();
    rendered.links().forEach(link -> origins.putIfAbsent(link.href(), link.position()));
    return new Result(
        view(article, rendered), description(article, words(page, templates)), origins);
  }

  private ArticleView view(Article article, RenderedMarkdown rendered) {
    String supervisedBy = article.supervisedBy();
    return new ArticleView(
        article.title(),
        rendered.html(),
        rendered.headings().stream()
            .filter(h -> h.level() == 2)
            .map(h -> new LinkView(h.text(), "#" + h.id(), page.foreign()))
            .toList(),
        article.topics().stream()
            .flatMap(id -> page.site().topic(id).stream())
            .map(page::linkTo)
            .toList(),
        article.author(),
        supervisedBy == null ? null : page.around("article.supervisedBy", page.own(supervisedBy)),
        date(article.published()),
        date(article.reviewed()),
        date(article.reviewDue()),
        article.sources().stream().map(s -> SourceViews.of(s, page)).toList());
  }

  private @Nullable String date(@Nullable PartialDate date) {
    return date == null ? null : page.date(date);
  }

  /** The words of directives, as an article shows them. */
  static Function<Directive, String> words(PageContext page, TemplateEngine templates) {
    return new DirectiveParts(page.inWritersLanguage(), templates, TermLinks.none())::words;
  }

  /** The first paragraph. */
  static @Nullable String description(Article article, Function<Directive, String> directives) {
    for (Node node = article.body().document().getFirstChild();
        node != null;
        node = node.getNext()) {
      if (node instanceof Paragraph) {
        String text = PlainText.of(node, directives);
        return text.length() <= DESCRIPTION ? text : text.substring(0, DESCRIPTION - 1) + "…";
      }
    }
    return null;
  }

  /**
   * A view with what is said of the page elsewhere.
   *
   * @param linkOrigins the line of Markdown of each link
   */
  record Result(ArticleView view, @Nullable String description, Map<String, Position> linkOrigins) {
    public Result {
      linkOrigins = Map.copyOf(linkOrigins);
    }
  }
}
