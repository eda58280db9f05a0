package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.ChannelType;
import dev.michishirube.model.Site;
import dev.michishirube.model.facet.Facets;
import dev.michishirube.model.geo.Place;
import dev.michishirube.model.night.Evening;
import dev.michishirube.plan.FixedPage;
import dev.michishirube.render.part.CardViews;
import dev.michishirube.render.part.ChannelViews;
import dev.michishirube.render.part.CostWords;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.NightWords;
import dev.michishirube.render.part.OfficialPages;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.ChannelView;
import dev.michishirube.render.view.LinkView;
import dev.michishirube.render.view.TextView;
import dev.michishirube.render.view.TonightView;
import dev.michishirube.time.service.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is open in a prefecture tonight and on the days after. */
final class TonightViews {
  /** What is sent at one hour may be answered at another. */
  private static final Set<ChannelType> SENT =
      EnumSet.of(ChannelType.FAX, ChannelType.EMAIL, ChannelType.WEB_FORM);

  private final PageContext page;
  private final Place prefecture;
  private final List<Place> line;
  private final NightWords words;
  private final ChannelViews channels;
  private final CostWords costs;

  TonightViews(PageContext page, Place prefecture) {
    this.page = page;
    this.prefecture = prefecture;
    this.line = List.of(prefecture);
    this.words = new NightWords(page);
    this.channels = new ChannelViews(page, line);
    this.costs = new CostWords(page);
  }

  Draft draft(Frames frames) {
    LinkView all =
        new LinkView(page.words().get("tonight.title"), page.link(FixedPage.TONIGHT.path()));
    String title = page.words().get("tonight.in", page.fullNameOf(prefecture));
    Heading heading = new Heading(title, null, true, true, List.of(all));
    return Draft.of("tonight.ftlh", frames.of(heading), view());
  }

  private TonightView view() {
    Site site = page.site();
    List<Evening> evenings = site.nights().evenings();
    List<NightDesk> local = desks(site.nights().in(prefecture));
    List<NightDesk> national = desks(site.coverage().nationalFor(prefecture));
    List<NightDesk> dated =
        Stream.concat(local.stream(), national.stream())
            .filter(desk -> desk.roundTheClock().isEmpty())
            .toList();
    List<TonightView.Day> days = new ArrayList<>();
    for (int i = 0; i < evenings.size(); i++) {
      days.add(day(i, evenings.get(i), dated));
    }
    LocalDate until = evenings.getLast().date();
    return new TonightView(
        words.day(until),
        until.toString(),
        page.link(FixedPage.NOW.path()),
        always(local, national),
        dated.stream()
            .filter(desk -> !desk.lastNight().isEmpty())
            .map(desk -> item(desk, desk.lastNight()))
            .toList(),
        days,
        national.stream().filter(TonightViews::isLeftOpen).map(this::unknownLine).toList(),
        local.stream()
            .filter(TonightViews::isLeftOpen)
            .map(desk -> page.linkTo(desk.center()))
            .toList(),
        new LinkView(
            page.words().get("area.title", page.nameOf(prefecture)), page.hrefOf(prefecture)));
  }

  private List<NightDesk> desks(List<Center> centers) {
    return centers.stream()
        .filter(center -> center.lifecycle().status() == Center.Status.ACTIVE)
        .sorted(CardViews.ORDER)
        .map(center -> new NightDesk(center, line, page.site()))
        .toList();
  }

  private static boolean isLeftOpen(NightDesk desk) {
    return desk.isUnknown() && desk.roundTheClock().isEmpty();
  }

  /** Numbers for danger first. */
  private List<TonightView.Item> always(List<NightDesk> local, List<NightDesk> national) {
    return Stream.concat(national.stream(), local.stream())
        .filter(desk -> !desk.roundTheClock().isEmpty())
        .sorted((a, b) -> Integer.compare(urgency(a), urgency(b)))
        .map(
            desk ->
                item(
                    desk.center(),
                    desk.roundTheClock().stream()
                        .map(channel -> way(desk.center(), channel, List.of()))
                        .toList()))
        .toList();
  }

  private static int urgency(NightDesk desk) {
    return desk.center().subject().urgency().ordinal();
  }

  private TonightView.Day day(int index, Evening evening, List<NightDesk> desks) {
    List<TonightView.Item> open = new ArrayList<>();
    Map<String, List<LinkView>> doubts = new LinkedHashMap<>();
    for (NightDesk desk : desks) {
      List<NightDesk.Open> ways = desk.on(index);
      Reason doubt = desk.doubt(index);
      if (!ways.isEmpty()) {
        open.add(item(desk, ways));
      } else if (doubt != null) {
        doubts
            .computeIfAbsent(reason(doubt), r -> new ArrayList<>())
            .add(page.linkTo(desk.center()));
      }
    }
    boolean many = open.size() > Facets.LONGEST_LIST;
    return new TonightView.Day(
        "d" + evening.date(),
        words.title(evening),
        many ? List.of() : open,
        many ? open.stream().map(TonightViews::name).toList() : List.of(),
        doubts.entrySet().stream()
            .map(of -> new TonightView.Doubt(of.getKey(), of.getValue()))
            .toList());
  }

  private static LinkView name(TonightView.Item item) {
    return new LinkView(item.name().whole(), item.href(), item.name().language());
  }

  private String reason(Reason doubt) {
    return page.words()
        .get(
            switch (doubt) {
              case HOLIDAY -> "tonight.doubt.holiday";
              case YEAR_END -> "tonight.doubt.yearEnd";
              case MID_AUGUST -> "tonight.doubt.midAugust";
              case LOCAL_DAY, SINGLE_DAY -> "tonight.doubt.day";
              case USUAL, STATED, APPROXIMATE, UNCERTAIN, WORDS, NO_HOURS -> "tonight.doubt.hours";
            });
  }

  private TonightView.Item item(NightDesk desk, List<NightDesk.Open> open) {
    return item(
        desk.center(),
        open.stream()
            .map(way -> way(desk.center(), way.channel(), words.of(way.times())))
            .toList());
  }

  private TonightView.Item unknownLine(NightDesk desk) {
    Center center = desk.center();
    return item(center, channels.of(center).stream().filter(way -> way.contact() != null).toList());
  }

  private TonightView.Item item(Center center, List<ChannelView> ways) {
    boolean hidden = ways.stream().anyMatch(way -> way.withheld() != null);
    return new TonightView.Item(
        page.nameOf(center),
        page.hrefOf(center),
        ways,
        hidden ? OfficialPages.of(center, page.site()) : null);
  }

  private ChannelView way(Center center, Channel channel, List<TextView> times) {
    List<TextView> lines = new ArrayList<>(times);
    lines.add(costs.of(center, channel));
    if (SENT.contains(channel.type())) {
      lines.add(page.word("tonight.sent"));
    }
    return channels.with(center, channel, lines);
  }
}
