package dev.michishirube.render.markdown;

import dev.michishirube.model.markdown.Directive;

/**
 * What directives look like; written by whoever knows the records and the templates. Called for
 * known names only. Results are taken as they are, so they must be escaped already.
 */
public interface DirectiveHtml {
  /** HTML for a directive alone on its line: flow content, such as a card or a list. */
  String block(Directive directive);

  /** HTML for a directive inside a sentence: phrasing content, such as a link. */
  String inline(Directive directive);
}
