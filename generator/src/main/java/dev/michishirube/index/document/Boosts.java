package dev.michishirube.index.document;

import dev.michishirube.model.Center;
import dev.michishirube.model.Evidence;
import dev.michishirube.model.PartialDate;
import dev.michishirube.model.ServiceArea;
import java.time.LocalDate;

/**
 * What comes first among documents that match equally well: a first contact, the nearer level, what
 * was confirmed lately. Without it equals would stand in the order of their ids, Hokkaido first.
 */
final class Boosts {
  static final double TOPIC = 1.4;
  static final double PLACE = 1.04;
  static final double ARTICLE = 1.02;
  static final double PROGRAM = 1.02;
  static final double WORD = 0.8;

  private static final double CLOSED = 0.8;
  private static final int FRESH_YEARS = 1;

  private Boosts() {}

  static double of(Center center, LocalDate today) {
    if (center.lifecycle().status() != Center.Status.ACTIVE) {
      return CLOSED;
    }
    return 1 + stage(center) + urgency(center) + level(center) + freshness(center, today);
  }

  private static double stage(Center center) {
    Center.Stage stage = center.subject().stage();
    if (stage == null) {
      return 0;
    }
    return switch (stage) {
      case FIRST_CONTACT -> 0.06;
      case ONGOING -> 0;
      case LATER -> -0.06;
    };
  }

  private static double urgency(Center center) {
    return switch (center.subject().urgency()) {
      case EMERGENCY -> 0.02;
      case URGENT -> 0.01;
      case ONGOING -> 0;
    };
  }

  /** Who asks without a place is best served by a line for the whole country. */
  private static double level(Center center) {
    ServiceArea.Scope scope = center.area().scope();
    return switch (scope) {
      case NATIONAL -> 0.05;
      case PREFECTURE -> 0.03;
      case MUNICIPALITY -> 0.01;
      case CUSTOM -> 0;
    };
  }

  private static double freshness(Center center, LocalDate today) {
    Evidence evidence = center.evidence();
    Evidence.Assured assured = evidence.assured();
    PartialDate date = assured == null ? evidence.asOf() : assured.date();
    boolean fresh = date != null && !date.lastDay().isBefore(today.minusYears(FRESH_YEARS));
    return fresh ? 0.01 : 0;
  }
}
