package dev.michishirube.render.part;

import dev.michishirube.model.Source;
import dev.michishirube.render.view.SourceView;
import java.util.Objects;

/** Sources as pages show them. */
public final class SourceViews {
  private SourceViews() {}

  public static SourceView of(Source source, PageContext page) {
    return new SourceView(
        page.own(labelOf(source)),
        source.url(),
        source.date() == null ? null : page.date(source.date()),
        source.licence());
  }

  /** Title, else publisher with the document that it published. */
  public static String labelOf(Source source) {
    String document = source.document();
    String label =
        source.label().isEmpty() ? Objects.requireNonNullElse(document, "") : source.label();
    boolean named = document != null && !label.equals(document) && source.title() == null;
    return named ? label + "「" + document + "」" : label;
  }
}
