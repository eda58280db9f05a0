package dev.michishirube.time.words;

import dev.michishirube.time.Hours;
import dev.michishirube.time.rule.Schedule;
import dev.michishirube.time.service.ServiceHours;
import dev.michishirube.time.service.YearEnd;
import java.time.LocalDate;
import java.util.List;

/**
 * Says hours in sentences, such as 「平日 8時30分〜17時（祝日・年末年始を除く）」: one line where that is short, else a
 * line for each thing. What is said later holds over what was said before. Says nothing of how sure
 * the source is of its hours.
 */
public enum HoursSentence {
  JAPANESE(new JapanesePhrasing()),
  EASY_JAPANESE(new EasyJapanesePhrasing()),
  ENGLISH(new EnglishPhrasing());

  private final Phrasing phrasing;

  HoursSentence(Phrasing phrasing) {
    this.phrasing = phrasing;
  }

  /** Japanese for itself; who reads any other language gets English. */
  public static HoursSentence in(String language) {
    return language.equals("ja") || language.startsWith("ja-") ? JAPANESE : ENGLISH;
  }

  /** The tag of the language. */
  public String language() {
    return this == ENGLISH ? "en" : "ja";
  }

  /** The hours alone. */
  public List<String> of(Hours.Spec hours) {
    return Lines.of(Teller.tell(Schedule.of(hours.rules())), phrasing);
  }

  /** The hours with what is known, or not known, of the days around New Year. */
  public List<String> of(Hours.Spec hours, YearEnd yearEnd) {
    return Lines.of(AroundNewYear.added(Schedule.of(hours.rules()), yearEnd), phrasing);
  }

  /** The same on {@code day}; empty when the hours of that day are not given as data. */
  public List<String> on(LocalDate day, ServiceHours hours) {
    return hours.phases().stream()
        .filter(phase -> phase.covers(day))
        .findFirst()
        .map(ServiceHours.Phase::hours)
        .filter(Hours.Spec.class::isInstance)
        .map(spec -> of((Hours.Spec) spec, hours.yearEnd()))
        .orElse(List.of());
  }

  /** The times alone of hours that are those of one day. */
  public List<String> ofOneDay(Hours.Spec hours, LocalDate day) {
    return Lines.of(Teller.oneDay(Schedule.literally(hours.rules()), day), phrasing);
  }
}
