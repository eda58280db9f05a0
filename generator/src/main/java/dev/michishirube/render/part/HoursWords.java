package dev.michishirube.render.part;

import dev.michishirube.model.Dated;
import dev.michishirube.render.view.TextView;
import dev.michishirube.time.Hours;
import dev.michishirube.time.service.YearEnd;
import dev.michishirube.time.words.HoursSentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hours as pages show them: the words of the source, else sentences made from the data. */
public final class HoursWords {
  private final PageContext page;
  private final HoursSentence sentence;

  public HoursWords(PageContext page) {
    this.page = page;
    this.sentence =
        page.words().isEasy() && page.isFirstLanguage()
            ? HoursSentence.EASY_JAPANESE
            : HoursSentence.in(page.language());
  }

  /** Today's hours, then those that will follow soon. */
  public List<TextView> of(Dated<Hours> hours, YearEnd yearEnd, LocalDate today) {
    List<TextView> lines = new ArrayList<>();
    for (Dated.Period<Hours> period : hours.periods()) {
      LocalDate from = period.from();
      if (from != null && from.isAfter(today)) {
        lines.add(page.word("hours.from", page.date(from)));
      }
      lines.addAll(of(period.value(), yearEnd));
    }
    return lines;
  }

  /** Hours of a desk of which more is known than its hours. */
  public List<TextView> of(Hours hours, YearEnd yearEnd) {
    return lines(hours, yearEnd);
  }

  /** Hours alone. */
  public List<TextView> of(Hours hours) {
    return lines(hours, null);
  }

  /** Hours of one day. */
  public List<TextView> ofOneDay(Hours hours, LocalDate day) {
    return hours instanceof Hours.Spec spec && spec.text() == null
        ? withCertainty(hours, said(sentence.ofOneDay(spec, day)))
        : of(hours);
  }

  /** Several lines as one text. */
  public TextView inOneLine(List<TextView> lines) {
    StringBuilder text = new StringBuilder();
    for (TextView line : lines) {
      if (!text.isEmpty()) {
        String end = page.words().get("hours.lineEnd");
        boolean ended = text.toString().endsWith(end.strip());
        text.append(ended ? end.substring(end.strip().length()) : end);
      }
      text.append(line.whole());
    }
    return new TextView(text.toString(), lines.getFirst().language());
  }

  /** Today's hours for a list: no sentence where a word is enough. */
  public List<TextView> brief(Dated<Hours> hours, YearEnd yearEnd, LocalDate today) {
    return hours.on(today).map(now -> brief(now, yearEnd)).orElse(List.of());
  }

  /** The same for hours that do not change. */
  public List<TextView> brief(Hours hours, YearEnd yearEnd) {
    List<TextView> lines = new ArrayList<>();
    // That nobody knows of New Year is said on the page of the record.
    lines.addAll(words(hours, yearEnd instanceof YearEnd.Closed ? yearEnd : null));
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

  private List<TextView> lines(Hours hours, @Nullable YearEnd yearEnd) {
    List<TextView> lines = new ArrayList<>(words(hours, yearEnd));
    if (areHolidaysUnknown(hours)) {
      lines.add(page.word("hours.holidaysUnknown"));
    }
    return withCertainty(hours, lines);
  }

  private List<TextView> withCertainty(Hours hours, List<TextView> words) {
    List<TextView> lines = new ArrayList<>(words);
    switch (hours.certainty()) {
      case APPROXIMATE -> lines.add(page.word("hours.approximate"));
      case UNKNOWN -> lines.add(page.word("hours.unknown"));
      case EXACT -> {}
    }
    return lines;
  }

  /** The source's own words may leave the holidays out; a sentence never does. */
  private static boolean areHolidaysUnknown(Hours hours) {
    return hours instanceof Hours.Spec spec
        && spec.text() != null
        && spec.spec().contains("PH unknown");
  }

  private List<TextView> words(Hours hours, @Nullable YearEnd yearEnd) {
    String text = hours.text();
    if (text != null) {
      return List.of(page.own(text));
    }
    Hours.Spec spec = (Hours.Spec) hours;
    return said(yearEnd == null ? sentence.of(spec) : sentence.of(spec, yearEnd));
  }

  private List<TextView> said(List<String> lines) {
    boolean foreign = !page.language().equals(sentence.language());
    return lines.stream()
        .map(line -> new TextView(line, foreign ? sentence.language() : null))
        .toList();
  }
}
