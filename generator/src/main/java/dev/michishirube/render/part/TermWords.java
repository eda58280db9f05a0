package dev.michishirube.render.part;

import dev.michishirube.model.Center;
import dev.michishirube.model.Eligibility;
import dev.michishirube.model.ServiceArea;
import dev.michishirube.model.Terms;
import dev.michishirube.render.view.FactView;
import dev.michishirube.render.view.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who may ask, from where, under which name, with what help: for a record, a way or an event. */
public final class TermWords {
  /** Codes of the Government Interoperability Framework (有無コード). */
  private static final int UNKNOWN = 9;

  private TermWords() {}

  /**
   * Who may ask.
   *
   * @param note the note of {@code eligible} in the language of the page, if there is one
   */
  public static List<TextView> who(Eligibility eligible, List<TextView> note, PageContext page) {
    List<TextView> lines = new ArrayList<>();
    for (Eligibility.Who who : eligible.who()) {
      lines.add(page.word("who." + lower(who)));
    }
    switch (eligible.gender()) {
      case WOMEN, MEN -> lines.add(page.word("gender." + lower(eligible.gender())));
      case ANY, UNKNOWN -> {}
    }
    if (eligible.ageMin() != null) {
      lines.add(page.word("age.from", eligible.ageMin()));
    }
    if (eligible.ageMax() != null) {
      lines.add(page.word("age.to", eligible.ageMax()));
    }
    lines.addAll(note);
    return lines;
  }

  /** The same with the note as it was written. */
  public static List<TextView> who(Eligibility eligible, PageContext page) {
    String note = eligible.note();
    return who(eligible, note == null ? List.of() : List.of(page.own(note)), page);
  }

  /** Whether a name is needed; empty when nobody knows. */
  public static List<TextView> anonymity(Terms.Anonymity anonymity, PageContext page) {
    return anonymity == Terms.Anonymity.UNKNOWN
        ? List.of()
        : List.of(page.word("anonymity." + lower(anonymity)));
  }

  /** The ties to an area that are enough, and what is to be said of it; empty for an area alone. */
  public static List<TextView> ties(ServiceArea area, PageContext page) {
    List<TextView> lines = new ArrayList<>();
    if (!area.also().isEmpty()) {
      String ties =
          area.also().stream()
              .map(tie -> page.words().orSelf("areaAlso", tie))
              .collect(Collectors.joining(page.words().get("list.and")));
      lines.add(page.word("areaTies", ties));
    }
    if (area.note() != null) {
      lines.add(page.own(area.note()));
    }
    return lines;
  }

  /** What helps people with disabilities and parents: a fact each, what is not known included. */
  public static List<FactView> accessibility(
      List<Center.AccessibilityFact> facts, PageContext page) {
    return facts.stream()
        .map(
            fact ->
                new FactView(
                    page.words().orSelf("accessibility", fact.key()),
                    List.of(
                        fact.code() == UNKNOWN
                            ? page.word("unknown")
                            : page.word("accessibilityCode." + fact.code()))))
        .toList();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
