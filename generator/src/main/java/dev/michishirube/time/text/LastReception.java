package dev.michishirube.time.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When the last visitor or call is taken, as the notes of a text say it: 「受付は16時30分まで」. */
final class LastReception {
  private static final Pattern CLOCK =
      Pattern.compile("(午前|午後)?([0-9]{1,2})(?::([0-9]{2})|時(?:(半)|([0-9]{1,2})分)?)まで");

  private LastReception() {}

  /** The one time, {@code 16:30}; empty when the text gives none, or different ones. */
  static Optional<String> of(List<HourNote> notes) {
    List<String> times =
        notes.stream()
            .filter(note -> note.kind() == HourNote.Kind.LAST_RECEPTION)
            .flatMap(note -> time(note.words()).stream())
            .distinct()
            .toList();
    return times.size() == 1 ? Optional.of(times.getFirst()) : Optional.empty();
  }

  private static Optional<String> time(String words) {
    Matcher clock = CLOCK.matcher(words);
    if (!clock.find()) {
      return Optional.empty();
    }
    boolean afternoon = "午後".equals(clock.group(1));
    int hour = Integer.parseInt(clock.group(2)) + (afternoon ? 12 : 0);
    String minutes = clock.group(3) == null ? clock.group(5) : clock.group(3);
    int minute = clock.group(4) == null ? minutes == null ? 0 : Integer.parseInt(minutes) : 30;
    return hour < 24 && minute < 60
        ? Optional.of(String.format(Locale.ROOT, "%02d:%02d", hour, minute))
        : Optional.empty();
  }
}
