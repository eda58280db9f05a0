package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Closures;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One day can have one exception. */
final class RepeatedExceptions implements ContentRule {
  static final Rule EXCEPTION =
      Rule.error(
          "closure.date.duplicate",
          new Text("{0} の例外（exceptions）が2つあります。", "There are two exceptions for {0}."),
          new Text("1つにまとめてください。", "Join them."));

  @Override
  public List<Rule> rules() {
    return List.of(EXCEPTION);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    for (Entry<Center> center : content.centers()) {
      exceptions(center, findings);
    }
  }

  private static void exceptions(Entry<Center> center, Findings findings) {
    Set<LocalDate> seen = new HashSet<>();
    List<Closures.DayException> days = center.value().closures().exceptions();
    for (int i = 0; i < days.size(); i++) {
      if (!seen.add(days.get(i).date())) {
        findings.add(EXCEPTION.at(center.at("exceptions", i, "date"), days.get(i).date()));
      }
    }
  }
}
