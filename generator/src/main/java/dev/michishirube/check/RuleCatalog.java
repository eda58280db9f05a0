package dev.michishirube.check;

import dev.michishirube.check.calendar.HolidayFileRules;
import dev.michishirube.check.format.FormatRules;
import dev.michishirube.check.shape.ShapeRules;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.load.LoadRules;
import java.util.List;
import java.util.stream.Stream;

/** Every rule that looking at a content folder can report, one of each id, in order of the ids. */
public final class RuleCatalog {
  public static final List<Rule> ALL =
      Stream.of(
              LoadRules.ALL,
              ShapeRules.ALL,
              FormatRules.ALL,
              HolidayFileRules.ALL,
              ContentRules.ALL.stream().flatMap(rule -> rule.rules().stream()).toList())
          .flatMap(List::stream)
          .sorted()
          .toList();

  private RuleCatalog() {}
}
