package dev.michishirube.time.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Specifications made of everything that the evaluator knows, the same ones for the same seed. */
public final class RandomSpecs {
  private static final List<String> WEEKDAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private final Random random;

  public RandomSpecs(long seed) {
    random = new Random(seed);
  }

  /** Another one. */
  public String next() {
    StringBuilder spec = new StringBuilder(rule(true));
    int more = random.nextInt(4);
    for (int i = 0; i < more; i++) {
      switch (random.nextInt(8)) {
        case 0 ->
            spec.append(spec.toString().endsWith("24/7") ? "; " : ", ")
                .append(weekdays())
                .append(' ')
                .append(times(true));
        case 1 -> {
          return spec.append(" || ").append(fallback()).toString();
        }
        default -> spec.append("; ").append(rule(true));
      }
    }
    return spec.toString();
  }

  private String rule(boolean pastMidnight) {
    return switch (random.nextInt(12)) {
      case 0 -> "24/7";
      case 1 -> "PH " + oneOf("off", "unknown", "unknown \"要確認\"", times(pastMidnight));
      case 2 -> "PH -1 day " + oneOf("off", "unknown", times(false));
      case 3 -> dates() + " " + oneOf("off", "unknown", "closed \"休館\"", times(pastMidnight));
      case 4 -> months() + " " + weekdays() + " " + times(pastMidnight);
      case 5 -> years() + " " + weekdays() + " " + times(pastMidnight);
      case 6 ->
          oneOf(nth(), months() + " " + weekday() + "[4]") + " " + times(pastMidnight) + modifier();
      case 7 -> times(pastMidnight) + modifier();
      default -> weekdays() + " " + oneOf("off", times(pastMidnight) + modifier(), times(true));
    };
  }

  /** Only within a day; see the differences in {@link ReferenceTest}. */
  private String fallback() {
    return oneOf("unknown \"電話で\"", weekdays() + " " + times(false), "PH 10:00-12:00", "unknown");
  }

  private String modifier() {
    return oneOf("", "", "", " open", " unknown", " open \"予約制\"", " unknown \"要確認\"", " \"相談\"");
  }

  private String weekdays() {
    return switch (random.nextInt(7)) {
      case 0 -> weekday();
      case 1 -> "Mo-Fr";
      case 2 -> weekday() + "-" + weekday();
      case 3 -> "Mo-Su,PH";
      case 4 -> "Sa,Su,PH";
      case 5 -> weekday() + "," + nth();
      default -> weekday() + "," + weekday();
    };
  }

  private String nth() {
    String weekday = weekday();
    return weekday
        + oneOf("[1]", "[2]", "[3]", "[4]", "[5]", "[-1]", "[-2]", "[1,3]", "[2-4]", "[-5]");
  }

  private String dates() {
    return switch (random.nextInt(6)) {
      case 0 -> "Dec 29-Jan 03";
      case 1 -> date() + "-" + date();
      case 2 -> "2026 " + dateIn(0, 5) + "-2026 " + dateIn(6, 11);
      case 3 -> "2026 Dec 29-2027 Jan 03";
      case 4 -> IntStream.range(0, 3).mapToObj(i -> date()).collect(Collectors.joining(","));
      default -> date();
    };
  }

  private String date() {
    return dateIn(0, 11);
  }

  /** No 28th or 29th; see the differences in {@link ReferenceTest}. */
  private String dateIn(int firstMonth, int lastMonth) {
    String month = MONTHS.get(firstMonth + random.nextInt(lastMonth - firstMonth + 1));
    return String.format(Locale.ROOT, "%s %02d", month, 1 + random.nextInt(27));
  }

  private String months() {
    return oneOf(month(), month() + "-" + month(), month() + "," + month());
  }

  private String years() {
    return oneOf("2026", "2027", "2026-2027", "2027+");
  }

  private String month() {
    return MONTHS.get(random.nextInt(12));
  }

  private String weekday() {
    return WEEKDAYS.get(random.nextInt(7));
  }

  private String times(boolean pastMidnight) {
    List<String> spans = new ArrayList<>();
    int hour = random.nextInt(12);
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count && hour < 22; i++) {
      int end = hour + 1 + random.nextInt(4);
      spans.add(clock(hour, random.nextBoolean()) + "-" + clock(end, false));
      hour = end + random.nextInt(3);
    }
    if (pastMidnight && random.nextInt(5) == 0) {
      int end = random.nextInt(9);
      spans.add("23:00-" + clock(random.nextBoolean() ? end : 24 + end, random.nextBoolean()));
    }
    return String.join(",", spans);
  }

  private static String clock(int hour, boolean half) {
    return String.format(Locale.ROOT, "%02d:%s", hour, half ? "30" : "00");
  }

  private String oneOf(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
