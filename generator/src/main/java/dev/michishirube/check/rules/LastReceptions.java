package dev.michishirube.check.rules;

import ch.poole.openinghoursparser.TimeSpan;
import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Channel;
import dev.michishirube.model.Dated;
import dev.michishirube.time.Hours;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The last moment to come in must lie inside the hours. */
final class LastReceptions implements ContentRule {
  static final Rule OUTSIDE =
      Rule.error(
          "hours.last-reception.outside",
          new Text(
              "最終受付 {0} が、受付時間「{1}」の中にありません。",
              "The last reception {0} does not lie inside the hours \"{1}\"."),
          new Text("last_reception か hours を直してください。", "Mend last_reception or hours."));

  private static final Pattern CLOCK = Pattern.compile("([0-9]{1,2}):([0-9]{2})");

  @Override
  public List<Rule> rules() {
    return List.of(OUTSIDE);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Center> center : content.centers()) {
      List<Channel> channels = center.value().channels();
      for (int i = 0; i < channels.size(); i++) {
        String last = channels.get(i).lastReception();
        Hours.Spec hours = current(channels.get(i).hours(), today);
        if (last != null && hours != null && !isInside(last, hours)) {
          findings.add(OUTSIDE.at(center.at("channels", i, "last_reception"), last, hours.spec()));
        }
      }
    }
  }

  private static Hours.@Nullable Spec current(@Nullable Dated<Hours> hours, LocalDate today) {
    return hours != null && hours.on(today).orElse(null) instanceof Hours.Spec spec ? spec : null;
  }

  private static boolean isInside(String last, Hours.Spec hours) {
    Matcher clock = CLOCK.matcher(last);
    List<TimeSpan> spans =
        hours.rules().stream().flatMap(r -> OpenHours.spans(r).stream()).toList();
    if (!clock.matches() || spans.isEmpty()) {
      return true;
    }
    int minute = Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
    return spans.stream().anyMatch(span -> holds(span, minute) || holds(span, minute + 24 * 60));
  }

  private static boolean holds(TimeSpan span, int minute) {
    return minute > span.getStart() && minute <= span.getEnd();
  }
}
