package dev.michishirube.bench;

import static dev.michishirube.bench.Json.array;
import static dev.michishirube.bench.Json.quoted;

import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.Site;
import dev.michishirube.render.jsonld.Thing;
import dev.michishirube.render.jsonld.WayHours;
import dev.michishirube.render.view.CenterView;
import dev.michishirube.render.view.ChannelView;
import dev.michishirube.render.view.HoursView;
import dev.michishirube.render.view.TextView;
import java.util.List;

/**
 * The hours of a record as a Hugo site would have them written down: its templates can neither read
 * opening_hours nor know holidays. Codes and spans stand in the order of the record's ways.
 */
final class FinishedHours {
  private FinishedHours() {}

  static String of(Site site, Center center, CenterView view) {
    HoursView hours = view.hours();
    return new Json()
        .list("codes", view.channels(), FinishedHours::code)
        .list("opens", center.channels(), way -> spans(site, center, way))
        .text("until", hours.until())
        .list("specials", hours.specials(), s -> array(texts(s.ways()), texts(s.days())))
        .list("weeks", hours.weeks(), FinishedHours::week)
        .toString();
  }

  private static String code(ChannelView way) {
    return quoted(way.code());
  }

  private static String spans(Site site, Center center, Channel way) {
    return array(WayHours.of(site, center, way).said(), Thing::print);
  }

  private static String week(HoursView.Week week) {
    return array(
        texts(week.ways()), array(week.rows(), r -> array(quoted(r.days()), texts(r.times()))));
  }

  private static String texts(List<TextView> texts) {
    return array(texts, text -> quoted(text.whole()));
  }
}
