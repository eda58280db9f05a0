package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.ChannelType;
import dev.michishirube.model.facet.Door;
import dev.michishirube.model.facet.Facet;
import dev.michishirube.model.geo.Place;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.AreaView;
import dev.michishirube.render.view.CountedLink;
import dev.michishirube.render.view.LinkView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The records of a place by way of contact and by kind, and where there are other ways. */
final class AreaWays {
  private final PageContext page;
  private final Place place;

  AreaWays(PageContext page, Place place) {
    this.page = page;
    this.place = place;
  }

  AreaView.WaysView of(List<Center> local) {
    Map<ChannelType, List<Center>> byWay = new EnumMap<>(ChannelType.class);
    for (Center center : local) {
      for (Channel channel : center.channels()) {
        byWay.computeIfAbsent(channel.type(), t -> new ArrayList<>()).add(center);
      }
    }
    List<AreaView.WayView> ways = new ArrayList<>();
    byWay.forEach(
        (type, centers) ->
            ways.add(new AreaView.WayView(link(new Facet.Way(type)), Examples.of(centers, page))));
    long kinds = local.stream().map(c -> c.identity().kind()).distinct().count();
    return new AreaView.WaysView(
        ways,
        ways.size() > 1 ? new WayComparison(page, place).of(local) : null,
        kinds > 1 ? new KindComparison(page, place).of(local) : null,
        page.shelf().of(page, NationalWays.class, NationalWays::new).links,
        Stream.of(Door.FAMILY, Door.SILENT, Door.NO_PHONE)
            .map(door -> link(new Facet.Who(door)))
            .toList());
  }

  private LinkView link(Facet facet) {
    return new LinkView(FacetWords.name(facet, page).whole(), Examples.pathOf(facet, place, page));
  }

  /** Ways of the lines that serve the whole country. */
  private static final class NationalWays {
    private final List<CountedLink> links;

    NationalWays(PageContext page) {
      links =
          page.site().facets().of(Facet.Family.WAYS).stream()
              .filter(way -> count(way, page) > 0)
              .map(
                  way ->
                      new CountedLink(
                          FacetWords.name(way, page).whole(),
                          page.link(way.path()),
                          count(way, page)))
              .toList();
    }

    private static int count(Facet way, PageContext page) {
      return page.site().facets().matching(way).national().size();
    }
  }
}
