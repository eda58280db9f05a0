package dev.michishirube.render.subject;

import dev.michishirube.plan.FixedPage;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.LinkView;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page for searching. The box is the one of the header, as on every page; this page says how to
 * use it, and leads on without script.
 */
final class SearchViews {
  private final PageContext page;

  SearchViews(PageContext page) {
    this.page = page;
  }

  Draft draft(Frames frames) {
    Heading heading =
        Heading.of(page.words().get("search.title"), page.words().get("search.description"));
    return Draft.of("search.ftlh", frames.of(heading), ways());
  }

  /** Every record is reached by these, without any script. */
  private List<LinkView> ways() {
    return Stream.of(
            FixedPage.INDEX_KANA,
            FixedPage.AREAS,
            FixedPage.TOPICS,
            FixedPage.SITUATIONS,
            FixedPage.WAYS)
        .flatMap(
            fixed ->
                page.paths().of(fixed).stream()
                    .map(
                        path ->
                            new LinkView(page.words().of("search.way", fixed), page.link(path))))
        .toList();
  }
}
