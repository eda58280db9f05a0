package dev.michishirube.bench;

import static dev.michishirube.bench.Json.array;
import static dev.michishirube.bench.Json.quoted;

import dev.michishirube.render.view.AboutView;
import dev.michishirube.render.view.AreaView;
import dev.michishirube.render.view.AreasView;
import dev.michishirube.render.view.ArticleIndexView;
import dev.michishirube.render.view.CardView;
import dev.michishirube.render.view.ComparisonView;
import dev.michishirube.render.view.CountedLink;
import dev.michishirube.render.view.EventIndexView;
import dev.michishirube.render.view.EventView;
import dev.michishirube.render.view.EventsView;
import dev.michishirube.render.view.FacetIndexView;
import dev.michishirube.render.view.FacetPlaceView;
import dev.michishirube.render.view.FacetView;
import dev.michishirube.render.view.HomeView;
import dev.michishirube.render.view.KanaIndexView;
import dev.michishirube.render.view.KanaView;
import dev.michishirube.render.view.LinkView;
import dev.michishirube.render.view.NowView;
import dev.michishirube.render.view.OfficeView;
import dev.michishirube.render.view.TextView;
import dev.michishirube.render.view.TonightIndexView;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a page lists, for the front matter of its stub: records by their addresses, links with their
 * text, counts. Hugo looks the records up and writes the words around them.
 */
final class StubBody {
  private final URI page;
  private final Json json;

  /**
   * @param path of the page; links of views start from it
   */
  StubBody(String path, Json json) {
    this.page = URI.create(path);
    this.json = json;
  }

  /** Adds the keys of a view; the name of the layout, empty where the page is words alone. */
  String write(Object view) {
    return switch (view) {
      case FacetView of -> facet(of);
      case FacetPlaceView of -> facetPlace(of);
      case FacetIndexView of -> facets(of);
      case AreaView of -> area(of);
      case AreasView of -> areas(of);
      case HomeView of -> home(of);
      case ArticleIndexView of -> articles(of);
      case AboutView of -> about(of);
      case KanaIndexView of -> kanaIndex(of);
      case KanaView of -> kana(of);
      case EventIndexView of -> eventIndex(of);
      case EventsView of -> events(of);
      case NowView of -> now(of);
      case TonightIndexView of -> tonight(of);
      default -> "";
    };
  }

  private String facet(FacetView view) {
    json.text("plain", view.plain().whole())
        .list("national", view.national(), this::card)
        .list("elsewhere", view.elsewhere(), this::card)
        .list("prefectures", view.prefectures(), this::counted)
        .flag("situations", view.situations())
        .list("related", view.related(), this::link)
        .list("programs", view.programs(), this::link)
        .list("articles", view.articles(), this::link)
        .number("unknown_count", view.unknownCount())
        .list("unknown", view.unknown(), this::card);
    return "facet";
  }

  private String facetPlace(FacetPlaceView view) {
    json.text("where", view.place())
        .text("plain", view.plain().whole())
        .list("own", view.own(), this::card)
        .list("groups", view.groups(), this::group)
        .list("split", view.split(), this::counted)
        .list("national", view.national(), this::card)
        .raw("area", link(view.area()))
        .raw("country", array(quoted(view.country().whole()), href(view.countryHref())))
        .number("unknown_count", view.unknownCount())
        .list("unknown", view.unknown(), this::group)
        .list("unknown_split", view.unknownSplit(), this::counted);
    return "facet-place";
  }

  private String group(FacetPlaceView.Group group) {
    return array(link(group.place()), array(group.cards(), this::card));
  }

  private String facets(FacetIndexView view) {
    json.list(
        "groups",
        view.groups(),
        group ->
            array(
                link(group.title()),
                array(
                    group.lines(),
                    line -> array(text(line.name()), href(line.href()), text(line.plain())))));
    return "facets";
  }

  /** The records of the levels above stand on the pages of those. */
  private String area(AreaView view) {
    AreaView.PartsView parts = view.parts();
    AreaView.WaysView ways = view.ways();
    json.text("name", view.name())
        .text("kana", view.kana())
        .list("groups", view.levels().getFirst().groups(), this::group)
        .list("in_parts", view.inParts(), this::counted)
        .flag("wards", parts.wards())
        .list("cities", parts.cities(), this::link)
        .list("towns", parts.towns(), this::link)
        .list("rows", parts.rows(), r -> array(quoted(r.row()), array(r.places(), this::link)))
        .list("ways", ways.ways(), w -> array(link(w.name()), array(w.examples(), this::link)))
        .list("doors", ways.doors(), this::link)
        .raw("table", ways.table() == null ? null : table(ways.table()))
        .raw("kinds", ways.kinds() == null ? null : table(ways.kinds()))
        .text("office", view.office().place())
        .text("office_url", view.office().url())
        .list("asks", view.office().asks(), ask -> text(ask.topic()))
        .list("general", view.office().general(), this::card)
        .list("articles", view.articles(), this::link)
        .text("nearby_key", view.nearby().key().replaceFirst("^area\\.", ""))
        .text("nearby_title", view.nearby().title())
        .list("siblings", view.nearby().siblings(), this::link)
        .flag("ordered", view.nearby().ordered())
        .raw("all", link(view.nearby().all()));
    return "area";
  }

  private String group(AreaView.GroupView group) {
    return array(
        link(group.title()), array(group.also(), this::link), array(group.cards(), this::card));
  }

  /** The words of headings are the site's, so each table has only its rows. */
  private String table(ComparisonView table) {
    return array(
        table.rows(),
        row -> array(link(row.name()), array(row.cells(), cell -> array(cell, this::line))));
  }

  /** A line of a cell: most have no link. */
  private String line(LinkView line) {
    return line.href() == null ? quoted(line.text()) : link(line);
  }

  private String areas(AreasView view) {
    json.list("regions", view.regions(), this::region)
        .list("by_reading", view.byReading(), this::region);
    return "areas";
  }

  String region(AreasView.GroupView group) {
    return array(
        quoted(group.name()),
        array(
            group.prefectures(), p -> array(quoted(p.name()), quoted(p.number()), href(p.href()))));
  }

  private String home(HomeView view) {
    json.list("emergency", view.emergency(), this::call)
        .list("day_and_night", view.dayAndNight(), this::call)
        .raw("tonight", link(view.tonight()))
        .list("regions", view.regions(), this::region)
        .list(
            "facets",
            view.facets(),
            f ->
                array(
                    quoted(f.id()),
                    quoted(f.title()),
                    array(f.links(), this::link),
                    link(f.more())))
        .raw("index", link(view.index()))
        .list("articles", view.articles(), this::link)
        .list("more", view.more(), this::link);
    return "home";
  }

  private String call(HomeView.CallLine line) {
    TextView about = line.about();
    return array(
        text(line.name()),
        href(line.href()),
        quoted(line.number()),
        quoted(line.tel()),
        quoted(line.toll()),
        about == null ? quoted(null) : text(about));
  }

  private String articles(ArticleIndexView view) {
    json.list(
            "kinds",
            view.kinds(),
            kind -> array(quoted(kind.name()), array(kind.articles(), this::line)))
        .list(
            "by_topic",
            view.topics(),
            topic -> array(link(topic.topic()), array(topic.articles(), this::link)));
    return "articles";
  }

  private String line(ArticleIndexView.Line line) {
    TextView about = line.about();
    return array(
        link(line.link()), about == null ? quoted(null) : text(about), quoted(line.reviewed()));
  }

  private String kanaIndex(KanaIndexView view) {
    json.list(
            "rows",
            view.rows(),
            row ->
                array(
                    quoted(row.name()),
                    array(row.cells(), cell -> array(quoted(cell.kana()), href(cell.href())))))
        .list("others", view.others(), this::link);
    return "index-kana";
  }

  private String kana(KanaView view) {
    json.flag("unread", view.unread())
        .list("parts", view.parts(), this::counted)
        .list("lines", view.lines(), this::line);
    return "kana";
  }

  private String line(KanaView.Line line) {
    TextView other = line.otherName();
    String about = quoted(line.about());
    return other == null
        ? array(link(line.link()), about)
        : array(link(line.link()), about, text(other));
  }

  private String eventIndex(EventIndexView view) {
    json.list("prefectures", view.prefectures(), this::counted)
        .list("months", view.elsewhere().months(), this::month)
        .flag("more", view.elsewhere().more())
        .list("items", view.elsewhere().items(), this::item);
    return "events";
  }

  /** Events stand in the front matter of their records; no record invented has several. */
  private String events(EventsView view) {
    json.list("months", view.months(), this::month)
        .text("calendar", resolved(view.calendar()))
        .flag("more", view.more())
        .list("items", view.items(), this::item);
    return "events-in";
  }

  private String now(NowView view) {
    NightStub.now(view, json, this);
    return "now";
  }

  private String tonight(TonightIndexView view) {
    NightStub.index(view, json, this);
    return "tonight-index";
  }

  private String month(EventsView.Month month) {
    return array(
        quoted(month.title()),
        array(month.series(), s -> array(link(s.of()), array(s.dates(), StubBody::text))));
  }

  /** Hugo knows no holidays: it gets the dates of an event in words, and where its calendar is. */
  String dates(EventView event) {
    return array(lines(event, "日程"), lines(event, "祝日で休みの日"), quoted(resolved(event.calendar())));
  }

  private static String lines(EventView event, String label) {
    return FinishedHours.texts(FinishedHours.lines(event.facts(), label));
  }

  private String item(EventsView.Item item) {
    return array(link(item.of()), quoted(item.where()));
  }

  private String about(AboutView view) {
    json.number("records", view.records())
        .list("more", view.more(), this::link)
        .list(
            "licensed",
            view.licensed(),
            s -> array(quoted(s.label()), quoted(s.licence()), Integer.toString(s.records())))
        .list(
            "publishers",
            view.publishers(),
            s -> array(quoted(s.publisher()), Integer.toString(s.records())));
    return "about";
  }

  /** What stands on the pages of all places, for the data folder. */
  void shared(AreaView view) {
    json.list("national", view.national(), this::card)
        .list("ways", view.ways().national(), this::counted);
  }

  String ask(OfficeView.Ask ask) {
    TextView say = ask.say();
    LinkView national = ask.national();
    return array(
        text(ask.sections()),
        say == null ? quoted(null) : text(say),
        national == null ? quoted(null) : link(national));
  }

  String link(LinkView link) {
    return array(quoted(link.text()), href(link.href()));
  }

  private String counted(CountedLink link) {
    return array(quoted(link.text()), href(link.href()), Integer.toString(link.count()));
  }

  private String card(CardView card) {
    return href(card.href());
  }

  private static String text(TextView text) {
    return quoted(text.whole());
  }

  private String href(@Nullable String href) {
    return quoted(resolved(href));
  }

  private @Nullable String resolved(@Nullable String href) {
    return href == null ? null : page.resolve(href).toString();
  }
}
