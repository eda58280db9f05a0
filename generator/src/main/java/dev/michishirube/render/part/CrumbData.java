package dev.michishirube.render.part;

import dev.michishirube.render.jsonld.Json;
import dev.michishirube.render.jsonld.Thing;
import dev.michishirube.render.view.LinkView;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * The way to a page, for search engines. Its steps are addresses: without a base URL there is none.
 */
final class CrumbData {
  private CrumbData() {}

  /**
   * The steps from home to the page.
   *
   * @param address of the page, absolute
   */
  static Thing of(PageContext page, Heading heading, String address) {
    List<LinkView> way = new ArrayList<>();
    way.add(new LinkView(page.words().get("layout.home"), page.link("/")));
    heading.crumbs().stream().filter(crumb -> crumb.href() != null).forEach(way::add);
    URI here = URI.create(address);
    List<Thing> steps = new ArrayList<>();
    for (LinkView step : way) {
      String item = step.href() == null ? "" : here.resolve(step.href()).toString();
      steps.add(step(steps.size() + 1, step.text(), item));
    }
    steps.add(step(steps.size() + 1, heading.title(), address));
    return Thing.of("BreadcrumbList").with("itemListElement", new Json.Items(steps));
  }

  private static Thing step(int position, String name, String item) {
    return Thing.of("ListItem")
        .with("position", new Json.Number(Integer.toString(position)))
        .with("name", name)
        .with("item", item);
  }
}
