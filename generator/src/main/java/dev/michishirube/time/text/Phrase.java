package dev.michishirube.time.text;

import java.util.List;

/** What a run of words says. */
sealed interface Phrase {
  record Days(NamedDays days) implements Phrase {}

  record Times(List<ClockSpan> spans) implements Phrase {
    public Times {
      spans = List.copyOf(spans);
    }
  }

  /**
   * @param except 「を除く」 rather than 「休み」
   */
  record Closed(NamedDays days, boolean except) implements Phrase {}

  /** Nobody is there at these times of an open day. */
  record Pause(List<ClockSpan> spans) implements Phrase {
    public Pause {
      spans = List.copyOf(spans);
    }
  }

  record HolidaysToo() implements Phrase {}

  /** The closed day moves when it is a holiday. */
  record HolidaysMove() implements Phrase {}

  record Said(HourNote note) implements Phrase {}

  record Way(String words) implements Phrase {}

  record Frequency(int times, String words) implements Phrase {}
}
