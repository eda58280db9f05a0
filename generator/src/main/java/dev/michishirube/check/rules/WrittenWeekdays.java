package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.load.Yaml;
import dev.michishirube.time.WrittenDate;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 令和4年4月1日（月） was a Friday: people come on the wrong day. */
final class WrittenWeekdays implements ContentRule {
  static final Rule MISMATCH =
      Rule.error(
          "date.weekday",
          new Text("{0}は{2}曜日ですが、（{1}）と書いてあります。", "{0} is no ({1}) but ({2})."),
          new Text(
              "日付か曜日のどちらかが違います。日付が正しければ（{2}）です。",
              "Date or weekday is wrong; if the date is right, write ({2})."));

  private static final Pattern DATE_WITH_WEEKDAY =
      Pattern.compile(
          "((?:令和|平成|昭和)?\\s?(?:元|[0-9]{1,4})[年/]\\s?[0-9]{1,2}[月/]\\s?[0-9]{1,2}日?)"
              + "\\s?[(]([月火水木金土日])(?:曜日?)?[・)]");

  @Override
  public List<Rule> rules() {
    return List.of(MISMATCH);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (RecordEntries.Identified record : RecordEntries.of(content).all()) {
      RecordTexts.each(record.entry().source(), (key, text) -> check(text, findings));
    }
  }

  private static void check(Yaml.Scalar scalar, Findings findings) {
    if (scalar.text().indexOf('月') < 0 && scalar.text().indexOf('/') < 0) {
      return;
    }
    String text = Normalizer.normalize(scalar.text(), Normalizer.Form.NFKC);
    Matcher written = DATE_WITH_WEEKDAY.matcher(text);
    while (written.find()) {
      Optional<String> weekday = weekday(written.group(1));
      if (weekday.isPresent() && !weekday.get().equals(written.group(2))) {
        findings.add(
            MISMATCH.at(scalar.position(), written.group(1), written.group(2), weekday.get()));
      }
    }
  }

  private static Optional<String> weekday(String date) {
    try {
      return WrittenDate.toIso(date)
          .filter(iso -> iso.length() == 10)
          .map(iso -> LocalDate.parse(iso).getDayOfWeek())
          .map(day -> day.getDisplayName(TextStyle.NARROW, Locale.JAPANESE));
    } catch (DateTimeException e) {
      // A day that does not exist has no weekday; what to write is for the writer to find out.
      return Optional.empty();
    }
  }
}
