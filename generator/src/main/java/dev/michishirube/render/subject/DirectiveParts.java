package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.markdown.Directive;
import dev.michishirube.render.markdown.DirectiveHtml;
import dev.michishirube.render.markdown.TermLinks;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.template.TemplateEngine;
import dev.michishirube.render.view.DirectiveView;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What directives of an article become. A record that is not shown leaves a plain sentence. */
final class DirectiveParts implements DirectiveHtml {
  private static final Set<String> SENTENCE = Set.of("phone", "hours", "term", "program", "center");

  private final PageContext page;
  private final TemplateEngine templates;
  private final DirectiveViews views;

  DirectiveParts(PageContext page, TemplateEngine templates, TermLinks terms) {
    this.page = page;
    this.templates = templates;
    this.views = new DirectiveViews(page, terms);
  }

  @Override
  public String block(Directive directive) {
    return part(
        switch (directive.name()) {
          case "center" -> record(directive).map(views::card).orElseGet(views::missing);
          case "list" -> views.list(directive.named());
          case "compare" -> views.compare(directive.named());
          case "checklist" -> views.checklist(first(directive));
          case "program" -> views.program(first(directive));
          default -> views.missing();
        });
  }

  @Override
  public String inline(Directive directive) {
    return part(sentence(directive)).strip();
  }

  /** What a directive inside of a sentence says, without markup; empty for a block of its own. */
  String words(Directive directive) {
    boolean inside = SENTENCE.contains(directive.name());
    return inside && sentence(directive) instanceof DirectiveView.Inline inline
        ? inline.text().whole()
        : "";
  }

  private DirectiveView sentence(Directive directive) {
    return switch (directive.name()) {
      case "phone" -> record(directive).map(views::phone).orElseGet(views::missing);
      case "hours" -> record(directive).map(views::hours).orElseGet(views::missing);
      case "term" -> views.term(first(directive));
      case "program" -> views.programName(first(directive));
      case "center" -> record(directive).map(views::name).orElseGet(views::missing);
      default -> views.missing();
    };
  }

  private String part(DirectiveView view) {
    String html =
        templates.renderPart("directive/" + view.template() + ".ftlh", view, page.words());
    return html == null ? "" : html;
  }

  private Optional<Center> record(Directive directive) {
    return page.site().center(first(directive));
  }

  private static String first(Directive directive) {
    List<String> arguments = directive.positional();
    return arguments.isEmpty() ? "" : arguments.getFirst();
  }
}
