package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.ChannelType;
import dev.michishirube.model.ServiceTimes;
import dev.michishirube.model.Site;
import dev.michishirube.model.YesNo;
import dev.michishirube.model.geo.Place;
import dev.michishirube.model.night.Night;
import dev.michishirube.model.night.NightTimes;
import dev.michishirube.time.service.Reason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nights of one desk, for somebody in one place: of each way that someone can use. */
final class NightDesk {
  /** Ways on which somebody answers at once, so that hours nobody knows leave the desk in doubt. */
  private static final Set<ChannelType> LIVE =
      EnumSet.of(
          ChannelType.PHONE,
          ChannelType.CHAT,
          ChannelType.LINE,
          ChannelType.SNS,
          ChannelType.APP,
          ChannelType.VIDEO);

  private final Center center;
  private final List<Way> ways = new ArrayList<>();
  private boolean unknown;

  /** A way with its nights. */
  record Way(Channel channel, NightTimes times) {}

  /** A way on one night. */
  record Open(Channel channel, List<Night.Span> times) {}

  /**
   * @param line the place, then the levels above it
   */
  NightDesk(Center center, List<Place> line, Site site) {
    this.center = center;
    boolean unknownLive = false;
    boolean unknownOther = false;
    for (Channel channel : center.channels()) {
      if (!isUsable(channel, line)) {
        continue;
      }
      ServiceTimes times = site.hours().of(channel, line).orElse(null);
      if (times != null && times.isComputed()) {
        ways.add(new Way(channel, site.nights().of(times)));
      } else if (LIVE.contains(channel.type())) {
        unknownLive = true;
      } else {
        unknownOther = true;
      }
    }
    unknown = unknownLive || unknownOther && ways.isEmpty();
  }

  Center center() {
    return center;
  }

  /** Hours of a way are not known at all, or only words tell them. */
  boolean isUnknown() {
    return unknown;
  }

  /** Ways that are open through all nights. */
  List<Channel> roundTheClock() {
    return ways.stream().filter(way -> way.times().isRoundTheClock()).map(Way::channel).toList();
  }

  List<Open> on(int evening) {
    return ways.stream()
        .map(way -> new Open(way.channel(), way.times().nights().get(evening).open()))
        .filter(open -> !open.times().isEmpty())
        .toList();
  }

  List<Open> lastNight() {
    return ways.stream()
        .map(way -> new Open(way.channel(), way.times().lastNight().open()))
        .filter(open -> !open.times().isEmpty())
        .toList();
  }

  /** Why something of an evening is not confirmed; null when nothing is in doubt. */
  @Nullable Reason doubt(int evening) {
    for (Way way : ways) {
      Reason doubt = way.times().nights().get(evening).doubt();
      if (doubt != null) {
        return doubt;
      }
    }
    return null;
  }

  private static boolean isUsable(Channel channel, List<Place> line) {
    Channel.Routing routing = channel.routing();
    Channel.AreaValues here = routing == null ? null : routing.in(line);
    if (here != null && here.available() == YesNo.NO) {
      return false;
    }
    Channel.Contact contact = channel.contact();
    return channel.isWithheld()
        || contact.number() != null
        || contact.address() != null
        || contact.url() != null
        || channel.type() == ChannelType.IN_PERSON;
  }
}
