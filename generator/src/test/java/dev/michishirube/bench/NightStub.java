package dev.michishirube.bench;

import static dev.michishirube.bench.Json.array;
import static dev.michishirube.bench.Json.quoted;

import dev.michishirube.render.view.ChannelView;
import dev.michishirube.render.view.NowView;
import dev.michishirube.render.view.TonightIndexView;
import dev.michishirube.render.view.TonightView;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * What the pages of the nights list: records by their addresses, their ways by number, with the
 * finished lines of that night.
 */
final class NightStub {
  private final StubBody body;
  private final URI page;
  private final Map<String, List<ChannelView>> ways;

  /**
   * @param path of the page; links of views start from it
   * @param ways of every record, by its address
   */
  NightStub(String path, StubBody body, Map<String, List<ChannelView>> ways) {
    this.body = body;
    this.page = URI.create(path);
    this.ways = ways;
  }

  static void now(NowView view, Json json, StubBody body) {
    json.list(
        "cards",
        view.cards(),
        card ->
            array(
                quoted(card.id()),
                quoted(card.title()),
                array(card.lines(), line -> line(line, body)),
                array(card.more(), body::link)));
  }

  private static String line(NowView.Line line, StubBody body) {
    return array(
        quoted(line.contact()), quoted(line.href()), body.link(line.name()), quoted(line.facts()));
  }

  static void index(TonightIndexView view, Json json, StubBody body) {
    json.text("until", view.until())
        .text("until_iso", view.untilIso())
        .list("regions", view.regions(), body::region);
  }

  void prefecture(TonightView view, Json json) {
    json.text("until", view.until())
        .text("until_iso", view.untilIso())
        .list("always", view.always(), this::item)
        .list("last_night", view.lastNight(), this::item)
        .list(
            "days",
            view.days(),
            day ->
                array(
                    quoted(day.id()),
                    quoted(day.title()),
                    array(day.open(), this::item),
                    array(day.names(), body::link),
                    array(day.doubts(), this::doubt)))
        .list("unknown_lines", view.unknownLines(), this::item)
        .list("unknown", view.unknown(), body::link)
        .raw("area", body.link(view.area()));
  }

  private String doubt(TonightView.Doubt doubt) {
    return array(quoted(doubt.reason()), array(doubt.desks(), body::link));
  }

  private String item(TonightView.Item item) {
    String address = page.resolve(String.valueOf(item.href())).toString();
    List<ChannelView> all = ways.getOrDefault(address, List.of());
    return array(
        quoted(address),
        array(
            item.ways(),
            way ->
                array(
                    Integer.toString(number(way, all)),
                    FinishedHours.texts(way.brief()),
                    quoted(way.code()))),
        Boolean.toString(item.officialUrl() != null));
  }

  /** Ways that a reader cannot tell apart may stand for each other. */
  private static int number(ChannelView way, List<ChannelView> all) {
    for (int i = 0; i < all.size(); i++) {
      if (said(all.get(i)).equals(said(way))) {
        return i;
      }
    }
    throw new IllegalStateException("no way of its record: " + way);
  }

  private static String said(ChannelView way) {
    return array(
        way.type(), String.valueOf(way.label()), way.contact(), String.valueOf(way.withheld()));
  }
}
