package dev.michishirube.time.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes a week in one of the many ways in which offices do. */
final class SentenceMaker {
  private final Random random;
  private final String to;
  private final String and;
  private final String dayName;
  private final int clock;

  SentenceMaker(Random random) {
    this.random = random;
    this.to = oneOf("〜", "～", "-", "から", " ~ ");
    this.and = oneOf("・", "、", "，", "・");
    this.dayName = oneOf("曜日", "曜", "");
    this.clock = random.nextInt(3);
  }

  String sentence(RandomWeek week) {
    List<String> parts = new ArrayList<>();
    for (RandomWeek.Group group : week.groups()) {
      boolean with = week.holidays().equals("open") && group == week.groups().getLast();
      String days = days(group.days()) + (with ? and + oneOf("祝日", "祝") : "");
      parts.add(days + oneOf(" ", "は", "の", "は、") + times(group.minutes()));
    }
    String sentence = oneOf("", "毎週") + String.join(oneOf("、", "／", "。", " "), parts);
    if (week.holidays().equals("off")) {
      sentence += oneOf("（祝日を除く）", "（祝日は休み）", "。休館日：祝日", "（休み：祝日）", "、祝日は休館");
    }
    return random.nextInt(4) == 0 ? wide(sentence) : sentence;
  }

  private String days(List<Integer> days) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < days.size(); ) {
      int j = i;
      while (j + 1 < days.size() && days.get(j + 1) == days.get(j) + 1) {
        j++;
      }
      if (j - i > 1) {
        parts.add(day(days.get(i)) + to + day(days.get(j)));
        i = j + 1;
      } else {
        parts.add(day(days.get(i++)));
      }
    }
    return String.join(and, parts);
  }

  private String day(int day) {
    return "月火水木金土日".charAt(day) + dayName;
  }

  private String times(List<Integer> minutes) {
    List<String> spans = new ArrayList<>();
    for (int i = 0; i < minutes.size(); i += 2) {
      spans.add(time(minutes.get(i)) + to + time(minutes.get(i + 1)) + oneOf("", "まで"));
    }
    return spans.stream().collect(Collectors.joining(oneOf("、", "・", "と")));
  }

  private String time(int minutes) {
    int hour = minutes / 60;
    int minute = minutes % 60;
    if (clock == 0) {
      return "%d:%02d".formatted(hour, minute);
    }
    if (hour == 12 && minute == 0) {
      return "正午";
    }
    String half = clock == 1 ? "" : hour < 12 ? "午前" : "午後";
    int shown = clock == 1 || hour < 12 ? hour : hour - 12;
    String rest = minute == 0 ? oneOf("", "00分") : minute == 30 ? oneOf("半", "30分") : minute + "分";
    return half + shown + "時" + rest;
  }

  private static String wide(String text) {
    return text.codePoints()
        .map(c -> c >= '0' && c <= ':' ? c - '0' + '０' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private String oneOf(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
