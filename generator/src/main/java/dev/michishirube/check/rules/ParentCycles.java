package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Term;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Going up by {@code parent} must come to an end. */
final class ParentCycles implements ContentRule {
  static final Rule CYCLE =
      Rule.error(
          "vocabulary.parent.cycle",
          new Text(
              "「{0}」の parent をたどると、「{0}」に戻ってきます。",
              "Following parent from \"{0}\" leads back to \"{0}\"."),
          new Text("どれか1つの parent の行を消してください。", "Remove one of the parent lines."));

  @Override
  public List<Rule> rules() {
    return List.of(CYCLE);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    terms(content.vocabulary().topics(), findings);
    terms(content.vocabulary().situations(), findings);
    terms(content.vocabulary().glossary(), findings);
    Map<String, Node> nodes = new HashMap<>();
    content
        .organizations()
        .forEach(o -> nodes.put(o.value().id(), new Node(o.value().parent(), o.at("parent"))));
    report(nodes, findings);
  }

  private static void terms(List<Entry<Term>> terms, Findings findings) {
    Map<String, Node> nodes = new HashMap<>();
    terms.forEach(t -> nodes.put(t.value().id(), new Node(t.value().parent(), t.at("parent"))));
    report(nodes, findings);
  }

  /** Each node is walked once: a path ends where an earlier one has been. */
  private static void report(Map<String, Node> nodes, Findings findings) {
    Set<String> done = new HashSet<>();
    for (String start : nodes.keySet().stream().sorted().toList()) {
      Set<String> path = new HashSet<>();
      String id = start;
      while (id != null && !done.contains(id) && path.add(id)) {
        Node node = nodes.get(id);
        id = node == null ? null : node.parent();
      }
      Node back = id == null || done.contains(id) ? null : nodes.get(id);
      if (back != null && id != null) {
        findings.add(CYCLE.at(back.at(), id));
      }
      done.addAll(path);
    }
  }

  private record Node(@Nullable String parent, Position at) {}
}
