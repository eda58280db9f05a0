package dev.michishirube.render.part;

import dev.michishirube.model.Booking;
import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.ChannelType;
import dev.michishirube.model.Dated;
import dev.michishirube.model.DeskTimes;
import dev.michishirube.model.Telephone;
import dev.michishirube.model.YesNo;
import dev.michishirube.model.geo.Place;
import dev.michishirube.render.view.ChannelView;
import dev.michishirube.render.view.FactView;
import dev.michishirube.render.view.TextView;
import dev.michishirube.time.Hours;
import dev.michishirube.time.service.YearEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ways of contact as pages show them. What is not known is said, never left to be guessed. */
public final class ChannelViews {
  private final PageContext page;
  private final List<Place> area;
  private final HoursWords hoursWords;
  private final HoursCodes codes;

  /** Ways as they are everywhere. */
  public ChannelViews(PageContext page) {
    this(page, List.of());
  }

  /**
   * Ways as they are in one place.
   *
   * @param area the place, then the levels above it; another place's values are never shown
   */
  public ChannelViews(PageContext page, List<Place> area) {
    this.page = page;
    this.area = List.copyOf(area);
    this.hoursWords = new HoursWords(page);
    this.codes = new HoursCodes(page.site());
  }

  /** All ways of a record; those that can be used at once come first. */
  public List<ChannelView> of(Center center) {
    List<Channel> channels = center.channels();
    return IntStream.range(0, channels.size())
        .mapToObj(i -> of(center, i, channels.get(i)))
        .sorted((a, b) -> Boolean.compare(a.withheld() != null, b.withheld() != null))
        .toList();
  }

  /** One way of a record with lines of the caller's in the place of its hours and facts. */
  public ChannelView with(Center center, Channel channel, List<TextView> lines) {
    int index = center.channels().indexOf(channel);
    return view(center, index, channel, lines, null, List.of());
  }

  private ChannelView of(Center center, int index, Channel channel) {
    return view(
        center,
        index,
        channel,
        briefOf(center, channel),
        codes.of(channel, area),
        factsOf(center, channel, pathOf(index)));
  }

  private static String pathOf(int index) {
    return "channels/" + index + "/";
  }

  private ChannelView view(
      Center center,
      int index,
      Channel channel,
      List<TextView> brief,
      @Nullable String code,
      List<FactView> facts) {
    String path = pathOf(index);
    Contact contact = contactOf(channel);
    String label = channel.label();
    String withheld = channel.withheldReason();
    return new ChannelView(
        channel.type().name().toLowerCase(Locale.ROOT),
        page.words().of("channel", channel.type()),
        label == null ? null : page.of(center, path + "label", label),
        contact.text(),
        contact.href(),
        channel.isWithheld() ? null : channel.contact().extension(),
        withheld == null ? null : page.of(center, path + "withheld_reason", withheld),
        brief,
        code,
        facts);
  }

  private List<TextView> briefOf(Center center, Channel channel) {
    List<TextView> lines = new ArrayList<>(DatedWords.changes(channel.contact().number(), page));
    Channel.AreaValues here = inArea(channel.routing());
    if (here != null && here.available() == YesNo.NO) {
      lines.add(page.word("routed.missing"));
      return lines;
    }
    if (here != null && here.number() != null) {
      lines.add(page.own(here.number()));
    }
    Dated<Hours> soon = page.site().soon(channel.hours()).orElse(null);
    if (here != null && here.hours() != null) {
      lines.addAll(hoursWords.brief(here.hours(), yearEnd(center)));
    } else if (channel.routing() != null
        && !HoursWords.areTold(channel.hours(), page.site().today())) {
      lines.add(page.word("hours.brief.byArea"));
    } else if (soon != null) {
      lines.addAll(hoursWords.brief(soon, yearEnd(center), page.site().today()));
    } else if (channel.contact().number() != null) {
      lines.add(page.word("hours.brief.unknown"));
    }
    lines.addAll(new OpeningWords(page).of(page.site().openings().of(channel, area)));
    if (channel.contact().number() != null && channel.toll() != Channel.Toll.UNKNOWN) {
      lines.add(page.word("toll." + lower(channel.toll())));
    }
    return lines;
  }

  /** What to dial, write to or open. */
  private Contact contactOf(Channel channel) {
    Channel.Contact contact = channel.contact();
    String number = page.today(contact.number());
    if (number != null) {
      boolean call = channel.type() != ChannelType.FAX;
      return new Contact(number, call ? new Telephone(number).href() : null);
    }
    String address = page.today(contact.address());
    if (address != null) {
      return new Contact(address, channel.type() == ChannelType.EMAIL ? "mailto:" + address : null);
    }
    if (contact.url() != null) {
      return new Contact(
          page.words().get("channel.open", page.words().of("channel", channel.type())),
          contact.url());
    }
    return new Contact(null, null);
  }

  private List<FactView> factsOf(Center center, Channel channel, String path) {
    List<FactView> facts = new ArrayList<>();
    add(facts, "fact.change", DatedWords.changes(channel.contact().number(), page));
    add(facts, "fact.mailChange", DatedWords.changes(channel.contact().address(), page));
    Channel.AreaValues here = inArea(channel.routing());
    add(facts, "fact.hours", hours(center, channel, here));
    text(facts, "fact.areaNumber", here == null ? null : here.number());
    text(facts, "fact.lastReception", channel.lastReception());
    for (Channel.Band band : channel.bands()) {
      List<TextView> lines = new ArrayList<>(hoursWords.of(band.hours()));
      lines.add(page.own(band.note()));
      add(facts, "fact.band", lines);
    }
    if (channel.contact().number() != null) {
      add(facts, "fact.toll", List.of(page.word("toll." + lower(channel.toll()))));
    }
    add(facts, "fact.reachable", reachability(center, channel));
    if (channel.routing() != null) {
      add(facts, "fact.routed", List.of(page.word(routed(channel, here))));
    }
    add(facts, "fact.booking", booking(channel.booking()));
    add(facts, "fact.languages", languages(channel));
    if (channel.silent() == YesNo.YES) {
      add(facts, "fact.silent", List.of(page.word("silent.yes")));
    }
    add(facts, "fact.modes", modes(channel.modes()));
    text(facts, "fact.responseTime", channel.responseTime());
    add(facts, "fact.whatHappens", channel.whatHappens().stream().map(page::own).toList());
    add(facts, "fact.department", DatedWords.of(channel.contact().department(), page));
    text(facts, "fact.place", channel.contact().place());
    text(facts, "fact.busy", channel.busyNote());
    facts.addAll(new OverrideViews(page).of(channel.overrides()));
    if (channel.note() != null) {
      add(facts, "fact.note", List.of(page.of(center, path + "note", channel.note())));
    }
    if (!channel.formerNumbers().isEmpty()) {
      add(facts, "fact.note", List.of(page.word("channel.numberChanged")));
    }
    return facts;
  }

  /** What answers day and night everywhere does not differ by area. */
  private String routed(Channel channel, Channel.@Nullable AreaValues here) {
    if (here != null && here.available() == YesNo.NO) {
      return "routed.missing";
    }
    boolean always = page.site().openings().of(channel).always();
    return always ? "routed.nearest" : "routed.byArea";
  }

  private List<TextView> hours(Center center, Channel channel, Channel.@Nullable AreaValues here) {
    Hours ofArea = here == null ? null : here.hours();
    if (ofArea != null) {
      return asked(hoursWords.of(ofArea, yearEnd(center)), Stream.of(ofArea));
    }
    Dated<Hours> soon = page.site().soon(channel.hours()).orElse(null);
    if (soon != null) {
      return asked(
          hoursWords.of(soon, yearEnd(center), page.site().today()),
          soon.periods().stream().map(Dated.Period::value));
    }
    return channel.contact().number() == null ? List.of() : List.of(page.word("unknown"));
  }

  private static YearEnd yearEnd(Center center) {
    return DeskTimes.yearEnd(center.closures());
  }

  /** What a routed line is in the nearest level of the area that has values. */
  private Channel.@Nullable AreaValues inArea(Channel.@Nullable Routing routing) {
    return routing == null ? null : routing.in(area);
  }

  /** With the advice to ask before, where hours exist as words alone. */
  private List<TextView> asked(List<TextView> lines, Stream<Hours> hours) {
    boolean words =
        hours.anyMatch(h -> h instanceof Hours.Text && h.certainty() == Hours.Certainty.EXACT);
    return words
        ? Stream.concat(lines.stream(), Stream.of(page.word("hours.ask"))).toList()
        : lines;
  }

  /** Numbers outside the usual plan cannot be called from every phone; silence on it is said. */
  private List<TextView> reachability(Center center, Channel channel) {
    List<TextView> known =
        channel.reachableFrom().stream()
            .filter(r -> r.reachable() != YesNo.UNKNOWN)
            .map(
                r ->
                    page.word(
                        "reachable." + lower(r.reachable()), page.words().orSelf("line", r.line())))
            .toList();
    String number = page.today(channel.contact().number());
    boolean open =
        known.isEmpty()
            && number != null
            && channel.type() == ChannelType.PHONE
            && center.subject().urgency() != Center.Urgency.EMERGENCY
            && !new Telephone(number).isOfUsualPlan();
    return open ? List.of(page.word("unknown")) : known;
  }

  private List<TextView> booking(@Nullable Booking booking) {
    if (booking == null) {
      return List.of();
    }
    List<TextView> lines = new ArrayList<>();
    lines.add(page.word("booking." + lower(booking.need())));
    if (!booking.via().isEmpty()) {
      String via =
          booking.via().stream()
              .map(type -> page.words().of("channel", type))
              .collect(Collectors.joining(page.words().get("list.and")));
      lines.add(page.word("booking.via", via));
    }
    Hours hours = booking.hours();
    if (hours != null) {
      hoursWords.of(hours).forEach(line -> lines.add(page.around("booking.hours", line)));
    }
    if (booking.note() != null) {
      lines.add(page.own(booking.note()));
    }
    return lines;
  }

  private List<TextView> languages(Channel channel) {
    return channel.languages().stream()
        .map(
            l -> {
              String name = page.words().orSelf("languageName", l.code());
              String mode = l.mode();
              String said =
                  mode == null
                      ? name
                      : name + "（" + page.words().orSelf("languageMode", mode) + "）";
              Hours hours = l.hours();
              return hours == null
                  ? new TextView(said, null)
                  : page.around(
                      "fact.languageHours", hoursWords.inOneLine(hoursWords.of(hours)), said);
            })
        .toList();
  }

  private List<TextView> modes(Channel.Modes modes) {
    List<TextView> lines = new ArrayList<>();
    if (modes.videoOff() == YesNo.YES) {
      lines.add(page.word("modes.videoOff"));
    }
    if (modes.voiceOnly() == YesNo.YES) {
      lines.add(page.word("modes.voiceOnly"));
    }
    if (modes.textOnly() == YesNo.YES) {
      lines.add(page.word("modes.textOnly"));
    }
    return lines;
  }

  private void add(List<FactView> facts, String label, List<TextView> lines) {
    if (!lines.isEmpty()) {
      facts.add(new FactView(page.words().get(label), lines));
    }
  }

  private void text(List<FactView> facts, String label, @Nullable String text) {
    if (text != null) {
      facts.add(new FactView(page.words().get(label), List.of(page.own(text))));
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private record Contact(@Nullable String text, @Nullable String href) {}
}
