package dev.michishirube.render;

import dev.michishirube.model.Source;
import dev.michishirube.render.view.SourceView;
import java.util.Objects;

/** Sources as pages show them. */
final class SourceViews {
  private SourceViews() {}

  static SourceView of(Source source, PageContext page) {
    String label =
        source.label().isEmpty()
            ? Objects.requireNonNullElse(source.document(), "")
            : source.label();
    String document = source.document();
    boolean named = document != null && !label.equals(document) && source.title() == null;
    return new SourceView(
        page.own(named ? label + "「" + document + "」" : label),
        source.url(),
        source.date() == null ? null : page.date(source.date()),
        source.licence());
  }
}
