package dev.michishirube.check.format;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Severity;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.time.HoursProblem;
import java.util.List;

/** What can be wrong with hours: one rule with a hint for each reason, and two of their own. */
final class HoursRules {
  static final Rule EMPTY =
      Rule.error(
          "hours.empty",
          new Text("時間の中身がありません。", "The hours say nothing."),
          new Text(
              "spec（例：Mo-Fr 09:00-17:00; PH off）か text（例：平日の昼間）を書いてください。",
              "Give spec (such as Mo-Fr 09:00-17:00; PH off) or text."));

  private static final Text MESSAGE =
      new Text("時間の「{0}」が読めません（{1}文字目）。", "The hours cannot be read at \"{0}\" (character {1}).");

  static final Rule SYNTAX =
      syntax(
          "\"Mo-Fr 09:00-17:00; PH off\" の形で書いてください。"
              + "文でしか分からないときは hours: {text: \"…\", certainty: approximate} と書けます。",
          "Write it as \"Mo-Fr 09:00-17:00; PH off\", or as hours: {text: \"…\"} in words.");

  static final Rule TIME =
      new Rule(
          "hours.time",
          Severity.ERROR,
          new Text("「{0}」という時刻はありません（{1}文字目）。", "There is no time \"{0}\" (character {1})."),
          new Text(
              "始まりは 00:00 から 23:59、終わりは 24:00 までで書いてください。日をまたぐときは 22:00-02:00 と書きます。",
              "Begin at 00:00 to 23:59, end by 24:00; past midnight, 22:00-02:00."));

  static final Rule DATE =
      new Rule(
          "hours.date",
          Severity.ERROR,
          new Text("「{0}」に、暦にない日があります（{1}文字目）。", "\"{0}\" holds a day that does not exist."),
          new Text("月と日をたしかめてください。", "Check month and day."));

  static final Rule SCHOOL_HOLIDAYS =
      new Rule(
          "hours.school-holidays",
          Severity.ERROR,
          new Text(
              "学校の休み（SH）は学校ごとにちがうため、使えません（{1}文字目）。",
              "School holidays (SH) differ by school and cannot be used."),
          new Text(
              "日付で書くか（例：Jul 20-Aug 31 off）、text に文で書いてください。",
              "Write dates (such as Jul 20-Aug 31 off), or words in text."));

  private static final Rule WORDS =
      syntax(
          "曜日は Mo Tu We Th Fr Sa Su、祝日は PH、範囲は半角の - で書きます（例：Mo-Fr 09:00-17:00; PH off）。"
              + "文のままにするときは hours: {text: \"…\", certainty: approximate} と書いてください。",
          "Weekdays are Mo Tu We Th Fr Sa Su, holidays PH, ranges -. For words, use {text: \"…\"}.");

  /** The same, when the words are known. */
  static final Rule READABLE_WORDS =
      syntax("公式の案内でたしかめて、こう書いてください：{2}", "Check the official page, then write: {2}");

  private static final Rule NO_MINUTES =
      syntax("時刻は 09:00 のように、分まで書いてください。", "Write times with minutes: 09:00.");

  private static final Rule NO_END =
      syntax("終わりの時刻も書いてください（例：09:00-17:00）。", "Give the end as well: 09:00-17:00.");

  private static final Rule ONE_DIGIT_DAY =
      syntax("日は2けたで書いてください（例：Jan 03）。", "Write days with two digits: Jan 03.");

  private static final Rule VARIABLE =
      syntax("日の出・日の入り・復活祭は使えません。時刻か日付で書いてください。", "Write clock times and dates only.");

  private static final Rule TOO_LONG =
      syntax("長すぎます。日付ごとの例外は exceptions に書いてください。", "Too long; use exceptions for single days.");

  private static final Rule OPEN_END =
      syntax(
          "終わりの分からない「+」は使えません。終わりの時刻や日付を書いてください。"
              + "ある日から変わる時間は hours: [{value: …, from: 2027-04-01}] と書けます。",
          "\"+\" is not computed: give the end. Hours from a day on: [{value: …, from: 2027-04-01}].");

  private static final Rule WEEK_NUMBERS =
      syntax(
          "週の番号（week）は使えません。Tu[1,3]（第1・第3火曜）か、日付で書いてください。",
          "Week numbers are not computed: write Tu[1,3], or dates.");

  private static final Rule INTERVAL =
      syntax(
          "「/」による間かくは使えません。時刻や日付を1つずつ書いてください。",
          "Intervals (/) are not computed: list the times or dates.");

  private static final Rule SHIFTED_DAY =
      syntax(
          "「何日あと」や、日付の中の「第何曜日」は使えません（PH -1 day と PH +1 day だけ使えます）。"
              + "第何曜日は Tu[4]、そのほかは日付で書いてください。",
          "Shifted days are not computed (only PH -1 day, PH +1 day): write Tu[4], or dates.");

  private static final Rule NTH =
      syntax(
          "第何曜日は Tu[4]、最後は Su[-1]、いくつかは Tu[1,3] と書いてください。",
          "Write Tu[4], the last one Su[-1], several Tu[1,3].");

  private static final Rule YEAR_OF_MONTH =
      syntax(
          "年のある月は、日まで書いてください（例：2026 Apr 01-2026 Apr 30）。",
          "A month of one year needs days: 2026 Apr 01-2026 Apr 30.");

  private static final Rule YEAR_AT_ONE_END =
      syntax(
          "年は、始まりと終わりの両方に書いてください（例：2026 Dec 29-2027 Jan 03）。",
          "Write the year at both ends: 2026 Dec 29-2027 Jan 03.");

  private static final Rule REVERSED_DATES =
      syntax("終わりの日が始まりの日より前です。", "The last day comes before the first.");

  private static final Rule LABEL =
      syntax(
          "説明は時間の後ろに書いてください（例：Mo 10:00-12:00 open \"電話\"）。",
          "Put the comment behind: Mo 10:00-12:00 open \"phone\".");

  static final List<Rule> ALL = List.of(SYNTAX, EMPTY, TIME, DATE, SCHOOL_HOLIDAYS);

  private HoursRules() {}

  static Rule of(HoursProblem problem) {
    return switch (problem) {
      case EMPTY -> EMPTY;
      case TOO_LONG -> TOO_LONG;
      case WORDS -> WORDS;
      case SCHOOL_HOLIDAYS -> SCHOOL_HOLIDAYS;
      case VARIABLE_TIME -> VARIABLE;
      case IMPOSSIBLE_TIME -> TIME;
      case IMPOSSIBLE_DATE -> DATE;
      case NO_MINUTES -> NO_MINUTES;
      case NO_END -> NO_END;
      case ONE_DIGIT_DAY -> ONE_DIGIT_DAY;
      case OPEN_END -> OPEN_END;
      case WEEK_NUMBERS -> WEEK_NUMBERS;
      case INTERVAL -> INTERVAL;
      case SHIFTED_DAY -> SHIFTED_DAY;
      case NTH -> NTH;
      case YEAR_OF_MONTH -> YEAR_OF_MONTH;
      case YEAR_AT_ONE_END -> YEAR_AT_ONE_END;
      case REVERSED_DATES -> REVERSED_DATES;
      case LABEL -> LABEL;
      case SYNTAX -> SYNTAX;
    };
  }

  private static Rule syntax(String ja, String en) {
    return Rule.error("hours.syntax", MESSAGE, new Text(ja, en));
  }
}
