package dev.michishirube.check.rules.prose;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Dates in sentences that cannot be right. */
final class DateRules implements ProseRule {
  static final Rule WEEKDAY =
      Rule.error(
          "prose.date.weekday",
          new Text("{0}は{1}曜日です。「{2}」と合いません。", "{0} is a {1} (weekday); “{2}” says otherwise."),
          new Text("日付か曜日のどちらかを直してください。", "Mend the date or the weekday."));
  static final Rule IMPOSSIBLE =
      Rule.error(
          "prose.date.impossible",
          new Text("「{0}」という日はありません。", "There is no such day: “{0}”."),
          new Text("暦で確かめて直してください。", "Check with a calendar."));
  static final Rule ERA =
      Rule.error(
          "prose.date.era",
          new Text("「{0}」の西暦と和暦が合いません（{1}年と{2}年）。", "The two years of “{0}” differ: {1} and {2}."),
          new Text("どちらかを直してください。", "Mend one of them."));
  static final Rule REVERSED =
      Rule.error(
          "prose.date.reversed",
          new Text("「{0}」は、終わりが始まりより前です。", "“{0}” ends before it begins."),
          new Text("日付の順を確かめてください。", "Check the order of the dates."));

  private static final String WEEKDAYS = "月火水木金土日";
  private static final Pattern BETWEEN = Pattern.compile(" ?(?:から|〜|-|–|―) ?");

  @Override
  public List<Rule> rules() {
    return List.of(WEEKDAY, IMPOSSIBLE, ERA, REVERSED);
  }

  @Override
  public void checkPassage(Passage passage, Review review) {
    List<DateMention> dates = DateMention.in(passage.folded());
    DateMention before = null;
    for (DateMention date : dates) {
      if (!date.exists()) {
        review.report(IMPOSSIBLE, passage, date.start(), date.text());
        before = null;
        continue;
      }
      if (date.otherYear() != 0 && date.otherYear() != date.year()) {
        review.report(ERA, passage, date.start(), date.text(), date.year(), date.otherYear());
      }
      checkWeekday(date, passage, review);
      if (before != null
          && isRange(passage, before, date)
          && date.last().isBefore(before.first())) {
        String text = passage.folded().substring(before.start(), date.end());
        review.report(REVERSED, passage, before.start(), text);
      }
      before = date;
    }
  }

  private static void checkWeekday(DateMention date, Passage passage, Review review) {
    LocalDate day = date.first();
    if (date.weekday() != null && date.weekday() != day.getDayOfWeek()) {
      char right = WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1);
      review.report(WEEKDAY, passage, date.start(), date.iso(), right, date.text());
    }
  }

  private static boolean isRange(Passage passage, DateMention from, DateMention to) {
    return BETWEEN.matcher(passage.folded().substring(from.end(), to.start())).matches();
  }
}
