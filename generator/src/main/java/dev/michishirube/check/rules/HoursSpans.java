package dev.michishirube.check.rules;

import ch.poole.openinghoursparser.TimeSpan;
import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.time.Hours;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Times of one day that cannot be meant as they stand. */
final class HoursSpans implements ContentRule {
  static final Rule ZERO =
      Rule.error(
          "hours.span.empty",
          new Text("時間「{0}」は、始まりと終わりが同じです。", "The span \"{0}\" begins and ends at the same time."),
          new Text(
              "一日中なら「always」、そうでなければ正しい終わりの時刻を書いてください。",
              "Write \"always\" for all day, or the right end."));
  static final Rule OVERLAP =
      Rule.warning(
          "hours.span.overlap",
          new Text("時間「{0}」と「{1}」が重なっています。", "The spans \"{0}\" and \"{1}\" overlap."),
          new Text(
              "1つにまとめるか、時刻を直してください。内わけは bands に書けます。",
              "Join them or mend a time; parts of a day go to bands."));
  static final Rule REVERSED =
      Rule.warning(
          "hours.span.reversed",
          new Text(
              "時間「{0}」は、終わりが始まりより前です。次の日の朝まで、という意味になります。",
              "The span \"{0}\" ends before it begins, which means the next morning."),
          new Text(
              "午後なら 17:00 のように24時間制で書いてください。次の日までで正しければ、acknowledge に理由を書きます。",
              "Use 24-hour times, such as 17:00. If the night is meant, acknowledge it."));

  private static final int DAY = 24 * 60;

  /** A span that begins in the day and ends before that hour next morning is mostly a slip. */
  private static final int MORNING = 5 * 60;

  private static final int AFTERNOON = 15 * 60;

  @Override
  public List<Rule> rules() {
    return List.of(ZERO, OVERLAP, REVERSED);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    HoursFields.each(
        content,
        (hours, at) -> {
          if (hours instanceof Hours.Spec spec) {
            spec.rules().forEach(rule -> check(OpenHours.spans(rule), at, findings));
          }
        });
  }

  private static void check(List<TimeSpan> spans, Position at, Findings findings) {
    List<TimeSpan> inOrder =
        spans.stream()
            .filter(s -> s.getEnd() != TimeSpan.UNDEFINED_TIME)
            .sorted(Comparator.comparingInt(TimeSpan::getStart))
            .toList();
    for (int i = 0; i < inOrder.size(); i++) {
      TimeSpan span = inOrder.get(i);
      if (length(span) == 0) {
        findings.add(ZERO.at(at, span));
      } else if (endsBeforeItBegins(span)) {
        findings.add(REVERSED.at(at, span));
      }
      if (i > 0 && span.getStart() < end(inOrder.get(i - 1))) {
        findings.add(OVERLAP.at(at, inOrder.get(i - 1), span));
      }
    }
  }

  private static boolean endsBeforeItBegins(TimeSpan span) {
    return end(span) > DAY && span.getStart() >= MORNING && span.getStart() < AFTERNOON;
  }

  private static int length(TimeSpan span) {
    return end(span) - span.getStart();
  }

  /** Minutes from the first midnight, so beyond 24 hours for a span that ends next morning. */
  private static int end(TimeSpan span) {
    return span.getEnd();
  }
}
