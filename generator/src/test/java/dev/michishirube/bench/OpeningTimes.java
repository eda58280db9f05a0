package dev.michishirube.bench;

import java.util.List;

/**
 * When a desk is open.
 *
 * @param spec in the syntax of opening_hours
 * @param text the same in the words of a source
 */
record OpeningTimes(String spec, String text) {
  private static final List<Days> DAYS =
      List.of(
          new Days("Mo-Fr", "月曜日から金曜日"),
          new Days("Mo-Fr", "平日"),
          new Days("Tu-Sa", "火曜日から土曜日"),
          new Days("Mo-Sa", "月曜日から土曜日"),
          new Days("Mo,We,Fr", "月曜日・水曜日・金曜日"),
          new Days("Tu,Th", "火曜日・木曜日"),
          new Days("We-Su", "水曜日から日曜日"));
  private static final List<Time> STARTS =
      List.of(
          new Time("08:30", "午前8時30分"),
          new Time("09:00", "午前9時"),
          new Time("09:30", "午前9時30分"),
          new Time("10:00", "午前10時"));
  private static final List<Time> ENDS =
      List.of(
          new Time("16:00", "午後4時"),
          new Time("16:30", "午後4時30分"),
          new Time("17:00", "午後5時"),
          new Time("17:15", "午後5時15分"),
          new Time("19:00", "午後7時"),
          new Time("20:00", "午後8時"));

  static OpeningTimes draw(Draw draw) {
    Days days = draw.one(DAYS);
    Time start = draw.one(STARTS);
    Time end = draw.one(ENDS);
    boolean lunch = draw.chance(0.25);
    boolean told = draw.chance(0.75);
    String times =
        lunch ? start.spec() + "-12:00,13:00-" + end.spec() : start.spec() + "-" + end.spec();
    String text = days.text() + " " + start.text() + "から" + end.text() + "まで";
    return new OpeningTimes(
        days.spec() + " " + times + (told ? "; PH off" : "; PH unknown"),
        text + (lunch ? "（正午から午後1時は昼休み）" : "") + (told ? "（祝日を除く）" : ""));
  }

  /** The lines of {@code hours}, for a record that is written at this depth. */
  void write(YamlLines yaml, String indent) {
    yaml.line(indent + "hours:");
    yaml.line(indent + "  spec: " + spec);
    yaml.line(indent + "  text: " + text);
  }

  private record Days(String spec, String text) {}

  private record Time(String spec, String text) {}
}
