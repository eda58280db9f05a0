package dev.michishirube.print.proof;

import java.util.ArrayList;
import java.util.List;

/** In each Ruby the word (RB) comes first and its reading (RT) after it, printed above. */
public record RubyOrder() implements Check {
  @Override
  public List<String> findings(PdfProof pdf) {
    List<String> findings = new ArrayList<>();
    pdf.root()
        .all()
        .filter(node -> node.role().equals("Ruby"))
        .forEach(
            ruby -> {
              List<String> roles = ruby.children().stream().map(Node::role).toList();
              if (!roles.equals(List.of("RB", "RT"))
                  || ruby.children().stream().anyMatch(part -> part.letters().isEmpty())) {
                findings.add("Ruby of " + roles + ": " + ruby.outline().strip());
              } else if (!above(ruby.children().get(1), ruby.children().get(0))) {
                findings.add("the reading does not stand above: " + ruby.outline().strip());
              }
            });
    return findings;
  }

  private static boolean above(Node reading, Node word) {
    Letter first = reading.letters().getFirst();
    Letter base = word.letters().getFirst();
    return first.page() == base.page() && first.body().getMinY() > base.body().getCenterY();
  }
}
