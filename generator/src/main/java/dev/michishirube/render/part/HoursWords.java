package dev.michishirube.render.part;

import dev.michishirube.model.Dated;
import dev.michishirube.render.view.TextView;
import dev.michishirube.time.Hours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hours as pages show them: the words of the source, else the specification itself. Sentences made
 * from a specification, and anything computed, belong to {@code time}.
 */
public final class HoursWords {
  private final PageContext page;

  public HoursWords(PageContext page) {
    this.page = page;
  }

  /** Today's hours, then those that will follow soon. */
  public List<TextView> of(Dated<Hours> hours, LocalDate today) {
    List<TextView> lines = new ArrayList<>();
    for (Dated.Period<Hours> period : hours.periods()) {
      LocalDate from = period.from();
      if (from != null && from.isAfter(today)) {
        lines.add(page.word("hours.from", page.date(from)));
      }
      lines.addAll(of(period.value()));
    }
    return lines;
  }

  public List<TextView> of(Hours hours) {
    List<TextView> lines = new ArrayList<>();
    lines.add(words(hours));
    if (areHolidaysUnknown(hours)) {
      lines.add(page.word("hours.holidaysUnknown"));
    }
    switch (hours.certainty()) {
      case APPROXIMATE -> lines.add(page.word("hours.approximate"));
      case UNKNOWN -> lines.add(page.word("hours.unknown"));
      case EXACT -> {}
    }
    return lines;
  }

  /** Today's hours for a list: no sentence where a word is enough. */
  public List<TextView> brief(Dated<Hours> hours, LocalDate today) {
    return hours.on(today).map(this::brief).orElse(List.of());
  }

  /** The same for hours that do not change. */
  public List<TextView> brief(Hours hours) {
    List<TextView> lines = new ArrayList<>();
    lines.add(words(hours));
    if (hours.certainty() == Hours.Certainty.APPROXIMATE) {
      lines.add(page.word("hours.brief.approximate"));
    }
    return lines;
  }

  /** True when the source gives hours for a day, be it only roughly or in words. */
  public static boolean areTold(@Nullable Dated<Hours> hours, LocalDate day) {
    return hours != null
        && hours.on(day).filter(h -> h.certainty() != Hours.Certainty.UNKNOWN).isPresent();
  }

  private static boolean areHolidaysUnknown(Hours hours) {
    return hours instanceof Hours.Spec spec && spec.spec().contains("PH unknown");
  }

  private TextView words(Hours hours) {
    String text = hours.text();
    if (text != null) {
      return page.own(text);
    }
    String spec = ((Hours.Spec) hours).spec();
    return spec.equals("24/7")
        ? page.word("hours.always")
        : new TextView(WeeklyWords.of(spec, page.words()), null);
  }
}
