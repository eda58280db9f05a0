package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.check.rules.References.Reference;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Readers must not be sent to a desk that is closed: a page shows no way to contact it. */
final class InactiveReferences implements ContentRule {
  private static final Text MESSAGE =
      new Text("「{0}」はいま利用できない相談先です（{1}）。", "\"{0}\" cannot be contacted now ({1}).");
  static final Rule INACTIVE =
      Rule.warning(
          "reference.inactive",
          MESSAGE,
          new Text("ほかの相談先に変えるか、この行を消してください。", "Name another desk or remove this line."));
  static final Rule INACTIVE_SUCCESSOR =
      Rule.warning(
          "reference.inactive",
          MESSAGE,
          new Text("引き継いだ「{2}」に変えてください。", "Name its successor \"{2}\" instead."));

  @Override
  public List<Rule> rules() {
    return List.of(INACTIVE);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    Map<String, Center> closed = new HashMap<>();
    for (Entry<Center> center : content.centers()) {
      Center.Lifecycle lifecycle = center.value().lifecycle();
      if (lifecycle.status() != Center.Status.ACTIVE || lifecycle.draft()) {
        closed.put(center.value().id(), center.value());
      }
    }
    for (Reference reference : References.of(content).all()) {
      Center center = closed.get(reference.id());
      if (center != null && reference.contact()) {
        report(reference, center, findings);
      }
    }
  }

  private static void report(Reference reference, Center center, Findings findings) {
    Center.Lifecycle lifecycle = center.lifecycle();
    String state = lifecycle.draft() ? "draft" : Words.of(lifecycle.status());
    if (lifecycle.successor().isEmpty()) {
      findings.add(INACTIVE.at(reference.at(), reference.id(), state));
    } else {
      String successor = lifecycle.successor().getFirst();
      findings.add(INACTIVE_SUCCESSOR.at(reference.at(), reference.id(), state, successor));
    }
  }
}
