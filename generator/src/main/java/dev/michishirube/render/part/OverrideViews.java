package dev.michishirube.render.part;

import dev.michishirube.model.Channel;
import dev.michishirube.render.view.FactView;
import dev.michishirube.render.view.TextView;
import java.util.ArrayList;
import java.util.List;

/** What one way of contact does differently from its record. */
final class OverrideViews {
  private final PageContext page;

  OverrideViews(PageContext page) {
    this.page = page;
  }

  List<FactView> of(Channel.Overrides overrides) {
    List<FactView> facts = new ArrayList<>();
    if (overrides.area() != null) {
      List<TextView> lines = new ArrayList<>();
      lines.add(new TextView(AreaWords.of(overrides.area(), page), null));
      lines.addAll(TermWords.ties(overrides.area(), page));
      add(facts, "fact.area", lines);
    }
    if (overrides.eligible() != null) {
      add(facts, "fact.who", TermWords.who(overrides.eligible(), page));
    }
    add(facts, "fact.fee", FeeWords.of(overrides.fee(), page));
    if (overrides.anonymity() != null) {
      add(facts, "fact.anonymity", TermWords.anonymity(overrides.anonymity(), page));
    }
    facts.addAll(TermWords.accessibility(overrides.accessibility(), page));
    return facts;
  }

  private void add(List<FactView> facts, String label, List<TextView> lines) {
    if (!lines.isEmpty()) {
      facts.add(new FactView(page.words().get(label), lines));
    }
  }
}
