package dev.michishirube.render.part;

import dev.michishirube.model.Channel;
import dev.michishirube.model.Dated;
import dev.michishirube.time.Hours;
import java.time.LocalDate;

/** As much of the hours as a comparison needs. */
public enum Openness {
  /** Day and night, all days, said exactly by the source. */
  ALWAYS,
  HOURS,
  UNKNOWN;

  public static Openness of(Channel channel, LocalDate today) {
    Dated<Hours> dated = channel.hours();
    return dated == null ? UNKNOWN : dated.on(today).map(Openness::of).orElse(UNKNOWN);
  }

  private static Openness of(Hours hours) {
    return switch (hours.certainty()) {
      case UNKNOWN -> UNKNOWN;
      case APPROXIMATE -> HOURS;
      case EXACT -> hours instanceof Hours.Spec s && s.spec().equals("24/7") ? ALWAYS : HOURS;
    };
  }
}
