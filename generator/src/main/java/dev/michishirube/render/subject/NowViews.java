package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.ShortNumber;
import dev.michishirube.model.Telephone;
import dev.michishirube.model.facet.Door;
import dev.michishirube.model.facet.Facet;
import dev.michishirube.plan.FixedPage;
import dev.michishirube.render.part.CardViews;
import dev.michishirube.render.part.ChannelViews;
import dev.michishirube.render.part.CostWords;
import dev.michishirube.render.part.Frames;
import dev.michishirube.render.part.Heading;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.ChannelView;
import dev.michishirube.render.view.LinkView;
import dev.michishirube.render.view.NowView;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whom to contact at once, by trouble: one light page that asks for nothing else. */
final class NowViews {
  /** So that the page stays light; the others are one link away. */
  private static final int LINES = 3;

  private static final List<ShortNumber> DANGER =
      List.of(ShortNumber.POLICE, ShortNumber.FIRE_AND_AMBULANCE, ShortNumber.COAST_GUARD);

  private final PageContext page;
  private final ChannelViews channels;
  private final CostWords costs;

  NowViews(PageContext page) {
    this.page = page;
    this.channels = new ChannelViews(page);
    this.costs = new CostWords(page);
  }

  Draft draft(Frames frames) {
    Heading heading = new Heading(page.words().get("care.title"), null, true, true, List.of());
    return Draft.of("now.ftlh", frames.of(heading), view());
  }

  private NowView view() {
    return new NowView(
        Arrays.stream(Care.values()).map(this::card).toList(), page.link(FixedPage.TONIGHT.path()));
  }

  private NowView.Card card(Care care) {
    return new NowView.Card(
        care.key(),
        page.words().get("care.card." + care.key()),
        care == Care.DANGER ? DANGER.stream().map(this::danger).toList() : lines(care),
        more(care));
  }

  private NowView.Line danger(ShortNumber number) {
    return new NowView.Line(
        number.number(),
        new Telephone(number.number()).href(),
        new LinkView(page.words().get("care.danger.n" + number.number()), null),
        page.words().get("care.dangerFacts"));
  }

  /** A way of a record that answers a trouble. */
  private record Way(Center center, Channel channel, boolean always) {}

  /** What answers day and night first, then what is about this trouble above all. */
  private List<NowView.Line> lines(Care care) {
    return page.site().coverage().national().stream()
        .filter(center -> center.lifecycle().status() == Center.Status.ACTIVE)
        .filter(center -> care.topics().isEmpty() || place(care, center) < Integer.MAX_VALUE)
        .sorted(Comparator.<Center>comparingInt(c -> place(care, c)).thenComparing(CardViews.ORDER))
        .flatMap(center -> first(care, center))
        .sorted(Comparator.comparing(way -> !way.always()))
        .limit(LINES)
        .map(this::line)
        .toList();
  }

  /** The first way that can be used, one that answers day and night before others. */
  private Stream<Way> first(Care care, Center center) {
    return center.channels().stream()
        .filter(channel -> care.takes(channel.type()) && !channel.isWithheld())
        .filter(
            channel ->
                page.today(channel.contact().number()) != null || channel.contact().url() != null)
        .map(channel -> new Way(center, channel, page.site().openings().of(channel).always()))
        .sorted(Comparator.comparing(way -> !way.always()))
        .limit(1);
  }

  /** Where a topic of the trouble stands among those of a record. */
  private static int place(Care care, Center center) {
    return care.topics().stream()
        .mapToInt(center.subject().topics()::indexOf)
        .filter(index -> index >= 0)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private NowView.Line line(Way way) {
    ChannelView shown = channels.with(way.center(), way.channel(), List.of());
    return new NowView.Line(
        Objects.requireNonNullElse(shown.contact(), ""),
        Objects.requireNonNullElse(shown.href(), ""),
        page.linkTo(way.center()),
        costs.of(way.center(), way.channel()).whole()
            + page.words().get("list.and")
            + page.words().get(when(way)));
  }

  private String when(Way way) {
    if (way.always()) {
      return "care.always";
    }
    if (way.channel().routing() != null) {
      return "care.byArea";
    }
    return page.site().hours().of(way.channel()).isPresent() ? "care.hours" : "care.unknown";
  }

  private List<LinkView> more(Care care) {
    if (care == Care.SILENT) {
      return List.of(
          new LinkView(
              page.words().get("care.moreSilent"), page.link(new Facet.Who(Door.SILENT).path())));
    }
    return care.topics().stream()
        .flatMap(id -> page.site().topic(id).stream())
        .map(page::linkTo)
        .filter(link -> link.href() != null)
        .toList();
  }
}
