package dev.michishirube.bench;

import dev.michishirube.model.Site;
import dev.michishirube.model.geo.Place;
import dev.michishirube.plan.FixedPage;
import dev.michishirube.plan.PlannedPage;
import dev.michishirube.plan.Subject;
import dev.michishirube.render.template.Script;
import dev.michishirube.render.view.AreaView;
import dev.michishirube.render.view.CenterView;
import dev.michishirube.render.view.ChannelView;
import dev.michishirube.render.view.Frame;
import dev.michishirube.render.view.LinkView;
import dev.michishirube.render.view.OfficeView;
import dev.michishirube.render.view.PageView;
import dev.michishirube.render.view.TonightView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a stub for each page that is neither a record nor an article, as a program that prepares a
 * Hugo site would: front matter with what the page lists, and what many pages share in one file.
 */
final class HugoStubs {
  private final Path folder;
  private final Country country;
  private final Map<String, String> asks = new HashMap<>();
  private final Map<String, String> dates = new HashMap<>();
  private final Map<String, String> hours = new HashMap<>();

  /** Of each record, by its address. */
  private final Map<String, List<ChannelView>> ways = new HashMap<>();

  /** They name records by their ways, so they are written when all records are known. */
  private final Map<String, PageView<?>> nights = new TreeMap<>();

  /** The pages that need the script of hours. */
  private final Json timed = new Json();

  private String shared = "{}";
  private String frame = "{}";

  HugoStubs(Path folder, Country country) {
    this.folder = folder;
    this.country = country;
  }

  void write(RenderedGuide guide) throws IOException {
    guide.pages(
        (planned, page) -> {
          String path = planned.route().path();
          if (page.hasCodes()) {
            timed.raw(path, "true");
          }
          stub(guide.site(), planned, page.view());
        });
    nights.forEach((path, view) -> stub(path, view, new Json()));
    scripts(guide.scripts());
    write("data/timed.json", timed.toString());
    write("data/shared.json", shared);
    write("data/frame.json", frame);
    Json all = new Json();
    asks.forEach(all::raw);
    write("data/asks.json", all.toString());
    Json ahead = new Json();
    dates.forEach(ahead::raw);
    write("data/dates.json", ahead.toString());
    Json open = new Json();
    hours.forEach(open::raw);
    write("data/hours.json", open.toString());
  }

  private void stub(Site site, PlannedPage planned, PageView<?> view) {
    String path = planned.route().path();
    switch (planned.subject()) {
      case Subject.Fixed(FixedPage page) when page == FixedPage.NOT_FOUND -> {}
      case Subject.Fixed(FixedPage page) -> {
        if (page == FixedPage.HOME) {
          frame = around(path, view.frame());
        }
        String name = path.equals("/") ? "home" : path.substring(1, path.length() - 1);
        stub(path, view, new Json().text("way", page == FixedPage.SITUATIONS ? "topics" : name));
      }
      case Subject.Area(Place place) -> {
        AreaView area = (AreaView) view.body();
        StubBody body = new StubBody(path, new Json());
        for (OfficeView.Ask ask : area.office().asks()) {
          asks.computeIfAbsent(ask.topic().whole(), topic -> body.ask(ask));
        }
        Json common = new Json();
        new StubBody(path, common).shared(area);
        shared = common.toString();
        stub(
            path,
            view,
            new Json()
                .list(
                    "levels",
                    country.wayTo(place).reversed(),
                    level -> Json.quoted(country.path(level))));
      }
      case Subject.OfFacet of -> stub(path, view, new Json());
      case Subject.Tonight of -> nights.put(path, view);
      case Subject.Kana of -> stub(path, view, new Json());
      case Subject.EventsIn of -> stub(path, view, new Json());
      case Subject.ProgramPage of -> stub(path, view, new Json());
      case Subject.ReportPage of -> stub(path, view, new Json());
      case Subject.CenterPage of -> {
        StubBody body = new StubBody(path, new Json());
        CenterView center = (CenterView) view.body();
        hours.put(path, FinishedHours.of(site, of.center(), center));
        ways.put(path, center.channels());
        // No record invented has several events.
        center.events().stream().findFirst().ifPresent(event -> dates.put(path, body.dates(event)));
      }
      case Subject.ArticlePage of -> {}
      // The invented guide is built without leaflets.
      case Subject.LeafletPage of -> {}
      case Subject.LeafletsIn of -> {}
      case Subject.Paper of -> {}
    }
  }

  /** The files as readers load them, and their paths by name. */
  private void scripts(Collection<Script> files) {
    Json paths = new Json();
    for (Script script : files) {
      write("static/" + script.path(), script.text());
      String name = script.path().replaceFirst("^assets/(.*)\\.[0-9a-f]+\\.js$", "$1");
      paths.text(name, "/" + script.path());
    }
    write("data/scripts.json", paths.toString());
  }

  /** The ways in and the links at the foot. */
  private static String around(String path, Frame frame) {
    StubBody body = new StubBody(path, new Json());
    return new Json()
        .list("ways", frame.ways(), way -> body.link(new LinkView(way.text(), way.href())))
        .list("links", frame.footer().links(), body::link)
        .text("codes_from", frame.codesFrom())
        .toString();
  }

  private void stub(String path, PageView<?> view, Json json) {
    Frame frame = view.frame();
    StubBody body = new StubBody(path, json);
    json.text("title", frame.title())
        .text("description", frame.description())
        .flag("at_risk_topic", frame.exitHref() != null)
        .list("crumbs", frame.breadcrumbs(), body::link);
    String layout = body.write(view.body());
    if (view.body() instanceof TonightView nights) {
      new NightStub(path, body, ways).prefecture(nights, json);
      layout = "tonight";
    }
    json.text("type", "guide");
    // Pages of words alone have a layout each, by their address.
    json.text("layout", layout.isEmpty() ? path.substring(1, path.length() - 1) : layout);
    String name = path.equals("/") ? "/_index" : path.substring(0, path.length() - 1);
    write("content" + name + ".md", json.toString());
  }

  private void write(String name, String text) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
