package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.time.Hours;
import dev.michishirube.time.text.HourReading;
import dev.michishirube.time.text.HourText;
import dev.michishirube.time.text.SuggestedLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a source beside the notation: words that could be notation are offered as such, and
 * both must not contradict each other.
 */
final class HoursTexts implements ContentRule {
  static final Rule READABLE =
      Rule.note(
          "hours.text.readable",
          new Text(
              "時間「{0}」は文だけですが、曜日と時刻の形にできます。",
              "The hours \"{0}\" are words alone, but can be written as days and times."),
          new Text("公式の案内でたしかめて、こう書いてください：{1}", "Check the official page, then write: {1}"));
  static final Rule DIFFERS =
      Rule.warning(
          "hours.text.differs",
          new Text(
              "文「{0}」は「{1}」と読めますが、spec は「{2}」です。",
              "The words \"{0}\" mean \"{1}\", but spec is \"{2}\"."),
          new Text(
              "公式の案内でたしかめて、文か spec を直してください。", "Check the official page; mend the words or spec."));

  @Override
  public List<Rule> rules() {
    return List.of(READABLE, DIFFERS);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    // Thousands of desks publish the same few dozen texts.
    Map<String, HourReading> readings = new HashMap<>();
    Map<List<String>, Boolean> differences = new HashMap<>();
    HoursFields.each(
        content,
        (hours, at) -> {
          String text = hours.text();
          if (text != null
              && readings.computeIfAbsent(text, HourText::read)
                  instanceof HourReading.Structured read) {
            check(hours, text, read, at, differences, findings);
          }
        });
  }

  private static void check(
      Hours hours,
      String text,
      HourReading.Structured read,
      Position at,
      Map<List<String>, Boolean> differences,
      Findings findings) {
    switch (hours) {
      case Hours.Text words -> findings.add(READABLE.at(at, text, SuggestedLine.of(read, text)));
      case Hours.Spec spec -> {
        // Another rule speaks of words and hours of which only one is around the clock.
        boolean always = OpenHours.isAlways(spec) || read.spec().equals("24/7");
        if (!always
            && differences.computeIfAbsent(
                List.of(spec.spec(), read.spec()), both -> HoursDifference.of(spec, read.spec()))) {
          findings.add(DIFFERS.at(at, text, read.spec(), spec.spec()));
        }
      }
    }
  }
}
