package dev.michishirube.time.words;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbers that follow each other, three or more told by the first and the last.
 *
 * @param from the first
 * @param to the last; before the first when the run goes over New Year
 */
record Runs(int from, int to) {
  private static final int DECEMBER = 12;

  static List<Runs> ofWeekdays(Set<DayOfWeek> days) {
    return pairsApart(of(days.stream().mapToInt(DayOfWeek::getValue)));
  }

  static List<Runs> ofMonths(Set<Month> months) {
    List<Runs> runs = new ArrayList<>(of(months.stream().mapToInt(Month::getValue)));
    if (runs.size() > 1 && runs.getFirst().from == 1 && runs.getLast().to == DECEMBER) {
      // October to March, rather than January to March and October to December.
      Runs beginning = runs.removeFirst();
      runs.add(new Runs(runs.removeLast().from, beginning.to));
    }
    return pairsApart(runs);
  }

  boolean isSingle() {
    return from == to;
  }

  private static List<Runs> of(IntStream numbers) {
    List<Runs> runs = new ArrayList<>();
    for (int number : numbers.sorted().toArray()) {
      Runs last = runs.isEmpty() ? null : runs.getLast();
      if (last != null && last.to == number - 1) {
        runs.set(runs.size() - 1, new Runs(last.from, number));
      } else {
        runs.add(new Runs(number, number));
      }
    }
    return runs;
  }

  private static List<Runs> pairsApart(List<Runs> runs) {
    return runs.stream().flatMap(Runs::pairsApart).toList();
  }

  private Stream<Runs> pairsApart() {
    boolean isPair = to - from == 1 || from == DECEMBER && to == 1;
    return isPair ? Stream.of(new Runs(from, from), new Runs(to, to)) : Stream.of(this);
  }
}
