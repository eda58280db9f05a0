package dev.michishirube.model.facet;

import dev.michishirube.model.Center;
import dev.michishirube.model.CenterKind;
import dev.michishirube.model.Channel;
import dev.michishirube.model.ChannelType;
import dev.michishirube.model.Eligibility;
import dev.michishirube.model.Service;
import dev.michishirube.model.YesNo;
import java.util.EnumSet;
import java.util.Set;

/** Doors for who someone is, or what someone cannot do. A desk that is silent on it stays in. */
public enum Door {
  /** The family asks, without the person. */
  FAMILY {
    @Override
    public Match match(Center center) {
      boolean forFamily =
          center.identity().kind() == CenterKind.FAMILY_GROUP
              || center.services().stream().anyMatch(s -> s.type() == Service.Type.FAMILY_PROGRAM);
      return switch (center.terms().familyOnly()) {
        case YES -> Match.YES;
        case NO -> Match.NO;
        case UNKNOWN -> forFamily ? Match.YES : asks(center, Eligibility.Who.FAMILY);
      };
    }
  },
  /** Someone who cannot or does not want to speak. */
  SILENT {
    @Override
    public Match match(Center center) {
      return center.channels().stream().anyMatch(Door::needsNoVoice) ? Match.YES : Match.UNKNOWN;
    }
  },
  /** Someone without a phone that can call. */
  NO_PHONE {
    @Override
    public Match match(Center center) {
      return center.channels().stream().anyMatch(c -> !CALLS.contains(c.type()))
          ? Match.YES
          : Match.UNKNOWN;
    }
  },
  /** A welfare commissioner, a school, a clinic, the police: they ask for someone else. */
  SUPPORTERS {
    @Override
    public Match match(Center center) {
      return asks(center, Eligibility.Who.SUPPORTER);
    }
  },
  /** Men, whom many desks leave in doubt. */
  MEN {
    @Override
    public Match match(Center center) {
      boolean forWomen = center.identity().kind() == CenterKind.WOMEN_CENTER;
      return switch (center.eligible().gender()) {
        case MEN, ANY -> Match.YES;
        case WOMEN -> Match.NO;
        case UNKNOWN -> forWomen ? Match.NO : Match.UNKNOWN;
      };
    }
  },
  UNDER_18 {
    @Override
    public Match match(Center center) {
      // Child Welfare Act, article 4: a child is under 18.
      boolean byLaw = center.identity().kind() == CenterKind.CHILD_GUIDANCE;
      return byLaw ? Match.YES : ages(center, 0, 17);
    }
  },
  YOUNG {
    @Override
    public Match match(Center center) {
      return ages(center, 18, 39);
    }
  },
  MIDDLE_AGED {
    @Override
    public Match match(Center center) {
      return ages(center, 40, 64);
    }
  },
  OLDER {
    @Override
    public Match match(Center center) {
      // Long-Term Care Insurance Act, article 9: the insured of the first kind are 65 or older.
      boolean byLaw = center.identity().kind() == CenterKind.ELDERLY_SUPPORT_CENTER;
      return byLaw ? Match.YES : ages(center, 65, OLDEST);
    }
  },
  /** Someone who wants to help; councils of social welfare run the volunteer centers. */
  HELPERS {
    @Override
    public Match match(Center center) {
      return center.identity().kind() == CenterKind.SOCIAL_WELFARE_COUNCIL ? Match.YES : Match.NO;
    }
  };

  private static final int OLDEST = 130;
  private static final Set<ChannelType> CALLS = EnumSet.of(ChannelType.PHONE, ChannelType.FAX);
  private static final Set<ChannelType> WRITTEN =
      EnumSet.of(
          ChannelType.FAX,
          ChannelType.EMAIL,
          ChannelType.WEB_FORM,
          ChannelType.CHAT,
          ChannelType.LINE,
          ChannelType.SNS,
          ChannelType.APP,
          ChannelType.POSTAL);

  /** Whether the door leads to a record. */
  public abstract Match match(Center center);

  private static boolean needsNoVoice(Channel channel) {
    return WRITTEN.contains(channel.type())
        || channel.silent() == YesNo.YES
        || channel.modes().textOnly() == YesNo.YES;
  }

  private static Match asks(Center center, Eligibility.Who who) {
    if (center.eligible().who().isEmpty()) {
      return Match.UNKNOWN;
    }
    return center.eligible().who().contains(who) ? Match.YES : Match.NO;
  }

  /** Whether some age of a span, both ends included, may ask. */
  private static Match ages(Center center, int from, int to) {
    Integer min = center.eligible().ageMin();
    Integer max = center.eligible().ageMax();
    if (min == null && max == null) {
      return Match.UNKNOWN;
    }
    boolean open = (min == null || min <= to) && (max == null || max >= from);
    return open ? Match.YES : Match.NO;
  }
}
