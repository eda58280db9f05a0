package dev.michishirube.render.markdown;

import dev.michishirube.load.markdown.MarkdownParser;
import dev.michishirube.model.markdown.Directive;

/** Markdown in, HTML out, with directives shown as what they hold. */
final class MarkdownSample {
  static final MarkdownParser PARSER = new MarkdownParser();

  static final DirectiveHtml DIRECTIVES =
      new DirectiveHtml() {
        @Override
        public String block(Directive directive) {
          return "<div>" + inline(directive) + "</div>";
        }

        @Override
        public String inline(Directive directive) {
          return "<b>" + directive.name() + directive.positional() + directive.named() + "</b>";
        }
      };

  private MarkdownSample() {}

  static RenderedMarkdown render(String markdown) {
    return MarkdownHtml.render(
        PARSER.parse("content/articles/a.md", 10, markdown),
        DIRECTIVES,
        (destination, position) -> destination.equals("nowhere") ? null : destination,
        new JapaneseWords());
  }

  static String html(String markdown) {
    return render(markdown).html().strip();
  }
}
