package dev.michishirube.render.part;

import dev.michishirube.render.jsonld.Thing;
import dev.michishirube.render.view.LinkView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to its frame.
 *
 * @param title the heading of the page
 * @param description a sentence for search engines; not used where {@code atRisk}
 * @param atRisk the page must tell nothing in history, title and metadata
 * @param translated false when the page falls back to the writer's language
 * @param crumbs the way to the page, without home and the page itself
 * @param data what the page is about, for search engines; not used where {@code atRisk}
 */
public record Heading(
    String title,
    @Nullable String description,
    boolean atRisk,
    boolean translated,
    List<LinkView> crumbs,
    List<Thing> data) {
  public Heading {
    crumbs = List.copyOf(crumbs);
    data = List.copyOf(data);
  }

  /** A page without structured data of its own. */
  public Heading(
      String title,
      @Nullable String description,
      boolean atRisk,
      boolean translated,
      List<LinkView> crumbs) {
    this(title, description, atRisk, translated, crumbs, List.of());
  }

  /** A page in every language, right under home. */
  public static Heading of(String title, @Nullable String description) {
    return new Heading(title, description, false, true, List.of());
  }

  /** The same under other pages. */
  public Heading under(List<LinkView> way) {
    return new Heading(title, description, atRisk, translated, way, data);
  }
}
