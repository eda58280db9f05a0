package dev.michishirube.model.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words that may be taken at a place of one text. */
final class RubyMatches {
  /** Hiragana that may follow a kanji that is a word alone: particles, です, だ. */
  private static final String PARTICLES = "はがをにでともへのやだか";

  private static final String WEEKDAYS = "月火水木金土日祝";
  private static final List<String> WEEKDAY_READINGS =
      List.of("げつ", "か", "すい", "もく", "きん", "ど", "にち", "しゅく");
  private static final String AROUND_WEEKDAY = "（）()・〜～、,／/";
  private static final int NAME_COST = 1;
  private static final int AFFIX_COST = 6;
  private static final int MOST_SUFFIXES = 2;

  private final RubyWords words;
  private final String text;
  private final Map<String, List<Ruby>> names;

  RubyMatches(RubyWords words, String text, Map<String, List<Ruby>> names) {
    this.words = words;
    this.text = text;
    this.names = names;
  }

  /** A word with its parts, ending before {@code end}. */
  record Match(int end, int cost, List<Ruby> parts) {
    String reading() {
      StringBuilder reading = new StringBuilder();
      for (Ruby part : parts) {
        reading.append(part.reading() == null ? part.text() : part.reading());
      }
      return reading.toString();
    }
  }

  List<Match> at(int at) {
    List<Match> found = new ArrayList<>();
    names.forEach(
        (name, parts) -> {
          if (text.startsWith(name, at)) {
            found.add(new Match(at + name.length(), NAME_COST, parts));
          }
        });
    int number = numberBefore(at);
    if (number < at && Okurigana.isKanji(text.charAt(at))) {
      Counters.Counter counter = Counters.at(text, number, at);
      if (counter != null) {
        Ruby ruby = new Ruby(text.substring(at, counter.end()), counter.reading());
        found.add(new Match(counter.end(), NAME_COST, List.of(ruby)));
        return found;
      }
    }
    weekday(at, found);
    people(at, number, found);
    String prefix = words.prefix(text.charAt(at));
    if (prefix != null) {
      Ruby ruby = new Ruby(text.substring(at, at + 1), prefix);
      words(at + 1, List.of(ruby), AFFIX_COST, found);
      if (at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
        found.add(new Match(at + 1, AFFIX_COST, List.of(ruby)));
      }
    }
    words(at, List.of(), 0, found);
    return found;
  }

  private void words(int at, List<Ruby> before, int cost, List<Match> found) {
    for (int end = at + 1; end <= Math.min(text.length(), at + words.longest()); end++) {
      List<Ruby> parts = words.word(text.substring(at, end));
      if (parts == null) {
        continue;
      }
      boolean compound = Okurigana.isKanji(text.charAt(end - 1)) && end - at >= 2;
      if (compound || before.isEmpty() && (end - at > 1 || standsAlone(at))) {
        List<Ruby> all = new ArrayList<>(before);
        all.addAll(parts);
        found.add(new Match(end, Rubies.wordCost() + cost, all));
        if (compound) {
          suffixes(end, all, cost, found);
        }
      }
    }
  }

  private void suffixes(int from, List<Ruby> before, int cost, List<Match> found) {
    List<Ruby> all = new ArrayList<>(before);
    for (int at = from; at < Math.min(text.length(), from + MOST_SUFFIXES); at++) {
      String suffix = words.suffix(text.charAt(at));
      if (suffix == null) {
        return;
      }
      all.add(new Ruby(text.substring(at, at + 1), suffix));
      int more = AFFIX_COST * (at + 1 - from);
      found.add(new Match(at + 1, Rubies.wordCost() + cost + more, List.copyOf(all)));
    }
  }

  /** Before and behind a kanji that is a word alone there is no part of a word. */
  private boolean standsAlone(int at) {
    if (at > 0) {
      char before = text.charAt(at - 1);
      if (Okurigana.isKanji(before)
          || Character.isLetterOrDigit(before) && !Okurigana.isHiragana(before)) {
        return false;
      }
    }
    if (at + 1 == text.length()) {
      return true;
    }
    char after = text.charAt(at + 1);
    return !Okurigana.isKanji(after)
        && (!Okurigana.isHiragana(after) || PARTICLES.indexOf(after) >= 0);
  }

  /** （日）, 月〜金: the kanji alone between marks stands for the day of the week. */
  private void weekday(int at, List<Match> found) {
    int day = WEEKDAYS.indexOf(text.charAt(at));
    boolean before = at > 0 && AROUND_WEEKDAY.indexOf(text.charAt(at - 1)) >= 0;
    boolean after = at + 1 < text.length() && AROUND_WEEKDAY.indexOf(text.charAt(at + 1)) >= 0;
    boolean atEdge = at == 0 || at + 1 == text.length();
    if (day >= 0 && (before && after || atEdge && (before || after))) {
      Ruby ruby = new Ruby(text.substring(at, at + 1), WEEKDAY_READINGS.get(day));
      found.add(new Match(at + 1, NAME_COST, List.of(ruby)));
    }
  }

  /** 1人 and 2人 are read as one; the digit stands under the reading too. */
  private void people(int at, int number, List<Match> found) {
    String reading = Counters.people(text, at);
    if (number == at && reading != null) {
      found.add(
          new Match(at + 2, NAME_COST, List.of(new Ruby(text.substring(at, at + 2), reading))));
    }
  }

  /** Where the number begins whose last digit stands before {@code at}; {@code at} if none. */
  private int numberBefore(int at) {
    int start = at;
    while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
