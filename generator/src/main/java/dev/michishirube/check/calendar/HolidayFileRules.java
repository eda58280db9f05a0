package dev.michishirube.check.calendar;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;

/** What can be wrong with a row of {@code holidays.csv}. */
public final class HolidayFileRules {
  static final Rule EMPTY =
      Rule.error(
          "holidays.empty",
          new Text("祝日の表に、祝日が1日もありません。", "The table of holidays has no holiday."),
          new Text(
              "内閣府の「国民の祝日」の CSV をそのまま置くか、このファイルを消してください。",
              "Put the table of the Cabinet Office here as it is, or remove this file."));
  static final Rule DATE =
      Rule.error(
          "holidays.date",
          new Text("「{0}」は日付として読めません。", "\"{0}\" is not a date."),
          new Text(
              "行のはじめに、2027/1/1 か 2027-01-01 の形で書いてください。",
              "Begin the line with a date such as 2027/1/1 or 2027-01-01."));
  static final Rule DATE_IMPOSSIBLE =
      Rule.error(
          "holidays.date",
          new Text("「{0}」という日付はありません。", "There is no date \"{0}\"."),
          new Text("月と日をたしかめてください。", "Check month and day."));
  static final Rule NAME =
      Rule.error(
          "holidays.name",
          new Text("「{0}」に、祝日の名前がありません。", "\"{0}\" has no name of a holiday."),
          new Text(
              "日付のあとに「,」と名前を書いてください（例：2027/1/1,元日）。",
              "Write a comma and the name behind the date, such as 2027/1/1,元日."));
  static final Rule DUPLICATE =
      Rule.error(
          "holidays.duplicate",
          new Text("「{0}」が2回あります（{1}行目にもあります）。", "\"{0}\" is here twice (also in line {1})."),
          new Text("どちらかの行を消してください。", "Remove one of the lines."));

  public static final List<Rule> ALL = List.of(EMPTY, DATE, NAME, DUPLICATE);

  private HolidayFileRules() {}
}
