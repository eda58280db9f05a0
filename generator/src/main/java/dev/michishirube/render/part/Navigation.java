package dev.michishirube.render.part;

import dev.michishirube.render.view.Frame;
import dev.michishirube.render.view.LinkView;
import java.util.List;

/** The links that stand around every page, as far as the site has what they lead to. */
final class Navigation {
  private Navigation() {}

  /** The ways into the guide, the one that the page belongs to marked. */
  static List<Frame.WayView> ways(PageContext page) {
    return List.of(
        way("areas", "/areas/", page),
        new Frame.WayView(page.words().get("nav.topics"), page.link("/") + "#topics", null));
  }

  /** Who stands behind the guide and what it promises. */
  static List<LinkView> aboutTheGuide(PageContext page) {
    return List.of(new LinkView(page.words().get("footer.about"), page.link("/about/")));
  }

  private static Frame.WayView way(String name, String path, PageContext page) {
    String current = null;
    if (page.path().startsWith(path)) {
      current = page.path().equals(path) ? "page" : "true";
    }
    return new Frame.WayView(page.words().get("nav." + name), page.link(path), current);
  }
}
