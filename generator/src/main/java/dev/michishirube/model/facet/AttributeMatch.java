package dev.michishirube.model.facet;

import dev.michishirube.model.Booking;
import dev.michishirube.model.Center;
import dev.michishirube.model.CenterKind;
import dev.michishirube.model.Channel;
import dev.michishirube.model.ChannelType;
import dev.michishirube.model.Eligibility;
import dev.michishirube.model.Fee;
import dev.michishirube.model.OpeningFacts;
import dev.michishirube.model.Service;
import dev.michishirube.model.Terms;
import dev.michishirube.model.YesNo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Whether a record has an {@link Attribute}. A key left out is unknown, so most attributes are
 * {@link Match#NO} only where the record says so.
 *
 * @param opening when the record can be reached
 */
public record AttributeMatch(Center center, OpeningFacts opening, LocalDate today) {
  public Match of(Attribute attribute) {
    return switch (attribute) {
      case SELF -> who(Eligibility.Who.SELF);
      case FAMILY -> Door.FAMILY.match(center);
      case SUPPORTER -> Door.SUPPORTERS.match(center);
      case UNDER_18 -> Door.UNDER_18.match(center);
      case YOUNG -> Door.YOUNG.match(center);
      case MIDDLE_AGED -> Door.MIDDLE_AGED.match(center);
      case OLDER -> Door.OLDER.match(center);
      case WOMEN -> women();
      case MEN -> Door.MEN.match(center);
      case PHONE -> way(Match.NO, ChannelType.PHONE);
      case MAIL -> way(Match.UNKNOWN, ChannelType.EMAIL, ChannelType.WEB_FORM);
      case CHAT ->
          way(Match.UNKNOWN, ChannelType.CHAT, ChannelType.LINE, ChannelType.SNS, ChannelType.APP);
      case ONLINE -> way(Match.UNKNOWN, ChannelType.VIDEO, ChannelType.METAVERSE);
      case VISIT -> or(service(Service.Type.VISIT), visits());
      case IN_PERSON -> way(Match.UNKNOWN, ChannelType.IN_PERSON);
      case NIGHT -> said(opening.night());
      case WEEKEND -> or(said(opening.saturday()), said(opening.sunday()));
      case HOLIDAY -> said(opening.holiday());
      case ANONYMOUS -> anonymous();
      case FAMILY_ONLY -> said(center.terms().familyOnly());
      case FREE -> free();
      case NO_BOOKING -> noBooking();
      case FOREIGN_LANGUAGE -> languages();
      case SIGN_LANGUAGE -> accessible("sign_language");
      case WRITING -> accessible("writing_support");
      case PLACE -> place();
    };
  }

  private Match who(Eligibility.Who who) {
    List<Eligibility.Who> told = center.eligible().who();
    if (told.isEmpty()) {
      return Match.UNKNOWN;
    }
    return told.contains(who) ? Match.YES : Match.NO;
  }

  private Match women() {
    boolean byKind = center.identity().kind() == CenterKind.WOMEN_CENTER;
    return switch (center.eligible().gender()) {
      case WOMEN, ANY -> Match.YES;
      case MEN -> Match.NO;
      case UNKNOWN -> byKind ? Match.YES : Match.UNKNOWN;
    };
  }

  private Match way(Match without, ChannelType... types) {
    List<ChannelType> any = Arrays.asList(types);
    return center.channels().stream().anyMatch(c -> any.contains(c.type())) ? Match.YES : without;
  }

  private Match visits() {
    return way(Match.UNKNOWN, ChannelType.HOME_VISIT, ChannelType.OUTREACH);
  }

  private Match service(Service.Type type) {
    return center.services().stream().anyMatch(s -> s.type() == type) ? Match.YES : Match.UNKNOWN;
  }

  /** One way of contact that asks for no name is enough. */
  private Match anonymous() {
    Stream<Terms.Anonymity> ways =
        center.channels().stream().map(c -> c.overrides().anonymity()).filter(Objects::nonNull);
    List<Terms.Anonymity> told =
        Stream.concat(Stream.of(center.terms().anonymity()), ways).toList();
    if (told.contains(Terms.Anonymity.ANONYMOUS_OK) || told.contains(Terms.Anonymity.NICKNAME_OK)) {
      return Match.YES;
    }
    return told.contains(Terms.Anonymity.UNKNOWN) ? Match.UNKNOWN : Match.NO;
  }

  private Match free() {
    Fee fee = center.terms().fee() == null ? null : center.terms().fee().on(today).orElse(null);
    if (fee == null) {
      return Match.UNKNOWN;
    }
    return switch (fee.type()) {
      case FREE -> Match.YES;
      case PAID, PARTLY -> Match.NO;
      case UNKNOWN -> Match.UNKNOWN;
    };
  }

  private Match noBooking() {
    List<Booking.Need> told =
        center.channels().stream()
            .map(Channel::booking)
            .filter(Objects::nonNull)
            .map(Booking::need)
            .toList();
    if (told.contains(Booking.Need.NONE) || told.contains(Booking.Need.WALK_IN)) {
      return Match.YES;
    }
    boolean all = !told.isEmpty() && told.size() == center.channels().size();
    return all && told.stream().allMatch(need -> need == Booking.Need.REQUIRED)
        ? Match.NO
        : Match.UNKNOWN;
  }

  private Match languages() {
    return center.channels().stream()
            .flatMap(c -> c.languages().stream())
            .anyMatch(l -> !l.code().equals("ja"))
        ? Match.YES
        : Match.UNKNOWN;
  }

  /** GIF 有無コード: 0 no, 1 yes, 2 not published, 9 unknown. */
  private Match accessible(String key) {
    return center.accessibility().stream()
        .filter(fact -> fact.key().equals(key))
        .map(fact -> fact.code() == 1 ? Match.YES : fact.code() == 0 ? Match.NO : Match.UNKNOWN)
        .findFirst()
        .orElse(Match.UNKNOWN);
  }

  private Match place() {
    boolean meets =
        center.identity().kind() == CenterKind.MEETING_PLACE || !center.events().isEmpty();
    return meets ? Match.YES : service(Service.Type.PLACE);
  }

  private static Match said(YesNo answer) {
    return switch (answer) {
      case YES -> Match.YES;
      case NO -> Match.NO;
      case UNKNOWN -> Match.UNKNOWN;
    };
  }

  /** True of one is enough; both must be denied. */
  private static Match or(Match one, Match other) {
    if (one == Match.YES || other == Match.YES) {
      return Match.YES;
    }
    return one == Match.NO && other == Match.NO ? Match.NO : Match.UNKNOWN;
  }
}
