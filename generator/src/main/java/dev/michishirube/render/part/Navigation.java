package dev.michishirube.render.part;

import dev.michishirube.plan.FixedPage;
import dev.michishirube.render.view.Frame;
import dev.michishirube.render.view.LinkView;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The links that stand around every page, as far as the site has what they lead to. */
final class Navigation {
  private static final List<FixedPage> WAYS =
      List.of(
          FixedPage.AREAS,
          FixedPage.TOPICS,
          FixedPage.WAYS,
          FixedPage.WHO,
          FixedPage.INDEX_KANA,
          FixedPage.ARTICLES);
  private static final List<FixedPage> ABOUT =
      List.of(
          FixedPage.SEARCH,
          FixedPage.PROGRAMS,
          FixedPage.REPORTS,
          FixedPage.LEAFLETS,
          FixedPage.ABOUT,
          FixedPage.PRIVACY,
          FixedPage.CORRECTIONS);

  private Navigation() {}

  /** The ways into the guide, the one that the page belongs to marked. */
  static List<Frame.WayView> ways(PageContext page) {
    return existing(WAYS, page)
        .map(way -> new Frame.WayView(word(way, page), page.link(way.path()), current(way, page)))
        .toList();
  }

  /** Who stands behind the guide and what it promises. */
  static List<LinkView> aboutTheGuide(PageContext page) {
    return existing(ABOUT, page)
        .map(about -> new LinkView(word(about, page), page.link(about.path())))
        .toList();
  }

  private static Stream<FixedPage> existing(List<FixedPage> wanted, PageContext page) {
    return wanted.stream().filter(fixed -> page.paths().of(fixed).isPresent());
  }

  private static String word(FixedPage fixed, PageContext page) {
    return page.words().get("nav." + fixed.name().toLowerCase(Locale.ROOT));
  }

  private static @Nullable String current(FixedPage way, PageContext page) {
    boolean inside =
        isInside(way, page) || way == FixedPage.TOPICS && isInside(FixedPage.SITUATIONS, page);
    if (!inside) {
      return null;
    }
    return page.path().equals(way.path()) ? "page" : "true";
  }

  private static boolean isInside(FixedPage section, PageContext page) {
    return page.path().startsWith(section.path());
  }
}
