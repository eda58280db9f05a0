package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Booking;
import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.ChannelType;
import dev.michishirube.model.Dated;
import dev.michishirube.time.Hours;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A booking "at any time" by a telephone that nobody answers at night is no booking. */
final class BookingHours implements ContentRule {
  static final Rule UNSTAFFED =
      Rule.warning(
          "booking.hours.unstaffed",
          new Text(
              "予約は24時間とありますが、電話に出るのは「{0}」です。",
              "Booking is said to be possible at all hours, but the phone is answered \"{0}\"."),
          new Text(
              "夜はどうなるのか（留守番電話、ファックス）を note に書き、hours を電話の時間に合わせてください。",
              "Say in note what happens at night (answering machine, fax), and give the hours of the"
                  + " phone."));

  @Override
  public List<Rule> rules() {
    return List.of(UNSTAFFED);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    Map<String, Center> byId = new HashMap<>();
    content.centers().forEach(center -> byId.put(center.value().id(), center.value()));
    for (Entry<Center> center : content.centers()) {
      Optional<Hours> staffed = staffedHours(phonesFor(center.value(), byId));
      List<Channel> channels = center.value().channels();
      for (int i = 0; staffed.isPresent() && i < channels.size(); i++) {
        Booking booking = channels.get(i).booking();
        if (booking != null && isPromisedByPhone(booking)) {
          findings.add(
              UNSTAFFED.at(
                  center.at("channels", i, "booking", "hours"), HoursWords.of(staffed.get())));
        }
      }
    }
  }

  private static boolean isPromisedByPhone(Booking booking) {
    Hours hours = booking.hours();
    return booking.via().contains(ChannelType.PHONE)
        && hours != null
        && (OpenHours.isAlways(hours) || HoursWords.of(hours).contains("24時間"));
  }

  /** Its own phones; those of the records that it refers to when it has none. */
  private static List<Channel> phonesFor(Center center, Map<String, Center> byId) {
    List<Channel> own = phones(center);
    return own.isEmpty()
        ? center.refersTo().stream()
            .flatMap(id -> Stream.ofNullable(byId.get(id)))
            .flatMap(referred -> phones(referred).stream())
            .toList()
        : own;
  }

  private static List<Channel> phones(Center center) {
    return center.channels().stream().filter(c -> c.type() == ChannelType.PHONE).toList();
  }

  /** The hours of the phones, when all are known and none is answered at all hours. */
  private static Optional<Hours> staffedHours(List<Channel> phones) {
    Optional<Hours> staffed = Optional.empty();
    for (Channel phone : phones) {
      Dated<Hours> hours = phone.hours();
      if (hours == null || OpenHours.isAlways(hours.periods().getFirst().value())) {
        return Optional.empty();
      }
      staffed = Optional.of(hours.periods().getFirst().value());
    }
    return staffed;
  }
}
