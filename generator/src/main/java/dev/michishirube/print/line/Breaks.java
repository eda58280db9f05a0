package dev.michishirube.print.line;

/** The places of one text where a line may end. */
public final class Breaks {
  /** What {@link #last} gives when there is no such place. */
  public static final int NONE = -1;

  private final Grade[] grades;

  Breaks(Grade[] grades) {
    this.grades = grades.clone();
  }

  /** In UTF-16 units, as the text's. */
  public int length() {
    return grades.length;
  }

  /** How well the line may end before the unit at {@code place}; the end of the text is good. */
  public Grade at(int place) {
    return place == grades.length ? Grade.GOOD : grades[place];
  }

  /**
   * The last place of at least this grade after {@code from}, up to and with {@code to}, or {@link
   * #NONE}.
   */
  public int last(int from, int to, Grade least) {
    for (int place = Math.min(to, grades.length); place > from; place--) {
      if (at(place).compareTo(least) >= 0) {
        return place;
      }
    }
    return NONE;
  }

  /** The first place of at least this grade after {@code from}: at the latest the text's end. */
  public int first(int from, Grade least) {
    int place = from + 1;
    while (place < grades.length && at(place).compareTo(least) < 0) {
      place++;
    }
    return Math.min(place, grades.length);
  }
}
