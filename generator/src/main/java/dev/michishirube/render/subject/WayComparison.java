package dev.michishirube.render.subject;

import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.ChannelType;
import dev.michishirube.model.Dated;
import dev.michishirube.model.Fee;
import dev.michishirube.model.OpeningFacts;
import dev.michishirube.model.YesNo;
import dev.michishirube.model.facet.Facet;
import dev.michishirube.model.geo.Place;
import dev.michishirube.render.part.HoursWords;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.view.ComparisonView;
import dev.michishirube.render.view.LinkView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ways of contact beside each other: whether one must speak, when it answers, who pays, what may
 * stay on the phone, and who can be contacted like that. Facts of contacts are counted.
 */
final class WayComparison {
  private static final List<String> HEADINGS =
      List.of("way", "speaks", "when", "cost", "stays", "contacts", "examples");

  private final PageContext page;
  private final @Nullable Place place;
  private final List<Place> line;

  /**
   * @param place where the records serve; null for the whole country
   */
  WayComparison(PageContext page, @Nullable Place place) {
    this.page = page;
    this.place = place;
    this.line = place == null ? List.of() : page.site().gazetteer().lineOf(place);
  }

  /** In the order of the record format; examples in the order given. */
  ComparisonView of(List<Center> centers) {
    Map<ChannelType, List<Contact>> byType = new EnumMap<>(ChannelType.class);
    for (Center center : centers) {
      for (Channel channel : center.channels()) {
        byType
            .computeIfAbsent(channel.type(), t -> new ArrayList<>())
            .add(new Contact(center, channel));
      }
    }
    List<ComparisonView.Row> rows = new ArrayList<>();
    byType.forEach((type, contacts) -> rows.add(row(type, contacts)));
    return new ComparisonView(
        page.words().get("compare.ways", Examples.where(place, page)),
        HEADINGS.stream().map(h -> page.words().get("compare." + h)).toList(),
        rows);
  }

  private ComparisonView.Row row(ChannelType type, List<Contact> contacts) {
    String all = Examples.pathOf(new Facet.Way(type), place, page);
    LinkView name = new LinkView(page.words().of("channel", type), all);
    return new ComparisonView.Row(
        name,
        List.of(
            speaks(type, contacts),
            when(contacts),
            cost(type, contacts),
            List.of(new LinkView(page.words().of("wayStays", type), null)),
            List.of(new LinkView(page.words().get("compare.count", contacts.size()), null)),
            Examples.of(contacts.stream().map(Contact::center).toList(), page)));
  }

  private List<LinkView> speaks(ChannelType type, List<Contact> contacts) {
    List<LinkView> lines = new ArrayList<>();
    lines.add(new LinkView(page.words().of("waySpeaks", type), null));
    Tally more = new Tally("compare.silent", "compare.videoOff");
    for (Contact contact : contacts) {
      Channel channel = contact.channel();
      if (channel.silent() == YesNo.YES || channel.modes().textOnly() == YesNo.YES) {
        more.add("compare.silent");
      }
      if (channel.modes().videoOff() == YesNo.YES) {
        more.add("compare.videoOff");
      }
    }
    lines.addAll(more.lines(page));
    return lines;
  }

  private List<LinkView> when(List<Contact> contacts) {
    Tally tally =
        new Tally(
            "compare.always",
            "compare.hours",
            "compare.night",
            "compare.weekend",
            "compare.holiday",
            "compare.nightUnknown",
            "compare.weekendUnknown",
            "compare.holidayUnknown",
            "compare.unknown");
    for (Contact contact : contacts) {
      OpeningFacts facts = page.site().openings().of(contact.channel(), line);
      if (facts.always()) {
        tally.add("compare.always");
      } else if (facts.equals(OpeningFacts.UNKNOWN) && !areHoursTold(contact.channel())) {
        tally.add("compare.unknown");
      } else {
        tally.add("compare.hours");
        count(facts.night(), "compare.night", tally);
        YesNo weekend = facts.saturday() == YesNo.NO ? facts.sunday() : facts.saturday();
        count(facts.sunday() == YesNo.YES ? YesNo.YES : weekend, "compare.weekend", tally);
        count(facts.holiday(), "compare.holiday", tally);
      }
    }
    return tally.lines(page);
  }

  private static void count(YesNo open, String key, Tally tally) {
    if (open != YesNo.NO) {
      tally.add(open == YesNo.YES ? key : key + "Unknown");
    }
  }

  private boolean areHoursTold(Channel channel) {
    return HoursWords.areTold(channel.hours(), page.site().today());
  }

  /** For calls who pays the call, for other ways what the advice costs. */
  private List<LinkView> cost(ChannelType type, List<Contact> contacts) {
    Tally tally =
        new Tally(
            "compare.tollFree",
            "compare.tollCaller",
            "compare.tollNavi",
            "compare.feeFree",
            "compare.feePartly",
            "compare.feePaid",
            "compare.unknown");
    for (Contact contact : contacts) {
      tally.add(type == ChannelType.PHONE ? toll(contact.channel()) : fee(contact));
    }
    return tally.lines(page);
  }

  private static String toll(Channel channel) {
    return switch (channel.toll()) {
      case FREE -> "compare.tollFree";
      case CALLER -> "compare.tollCaller";
      case NAVI -> "compare.tollNavi";
      case UNKNOWN -> "compare.unknown";
    };
  }

  private String fee(Contact contact) {
    Dated<Fee> own = contact.channel().overrides().fee();
    Fee fee = page.today(own == null ? contact.center().terms().fee() : own);
    return fee == null || fee.type() == Fee.Type.UNKNOWN
        ? "compare.unknown"
        : "compare.fee" + capitalized(fee.type());
  }

  private static String capitalized(Fee.Type type) {
    return type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private record Contact(Center center, Channel channel) {}
}
