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
import dev.michishirube.render.view.FactView;
import dev.michishirube.render.view.HoursView;
import dev.michishirube.render.view.TextView;
import java.util.List;

/**
 * The hours of a record as a Hugo site would have them written down: its templates can neither read
 * opening_hours nor know holidays. Ways stand in the order of the page; spans stand in the order of
 * the record's ways.
 */
final class FinishedHours {
  private FinishedHours() {}

  static String of(Site site, Center center, CenterView view) {
    HoursView hours = view.hours();
    return new Json()
        .list("ways", view.channels(), FinishedHours::way)
        .list("opens", center.channels(), way -> spans(site, center, way))
        .text("until", hours.until())
        .list("specials", hours.specials(), s -> array(texts(s.ways()), texts(s.days())))
        .list("weeks", hours.weeks(), FinishedHours::week)
        .toString();
  }

  /** The code for the script, the lines of lists, and the lines of the record's own page. */
  private static String way(ChannelView way) {
    List<TextView> toll = lines(way.facts(), "通話料");
    List<TextView> brief = way.brief().stream().filter(line -> !toll.contains(line)).toList();
    return array(quoted(way.code()), texts(brief), texts(lines(way.facts(), "受付時間")));
  }

  /** The lines of a fact by its label; none where it is not told. */
  static List<TextView> lines(List<FactView> facts, String label) {
    return facts.stream()
        .filter(fact -> fact.label().equals(label))
        .findFirst()
        .map(FactView::lines)
        .orElse(List.of());
  }

  private static String spans(Site site, Center center, Channel way) {
    return array(WayHours.of(site, center, way).said(), Thing::print);
  }

  private static String week(HoursView.Week week) {
    return array(
        texts(week.ways()),
        array(week.rows(), r -> array(quoted(r.days()), texts(r.times()))),
        quoted(week.holds()));
  }

  static String texts(List<TextView> texts) {
    return array(texts, text -> quoted(text.whole()));
  }
}
