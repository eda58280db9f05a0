package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Term;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two records cannot have one address; what is printed on paper must go on leading somewhere. */
final class DuplicateSlugs implements ContentRule {
  static final Rule DUPLICATE =
      Rule.error(
          "record.slug.duplicate",
          new Text("ページの住所（slug）「{0}」は、{1} でも使われています。", "The slug \"{0}\" is also used at {1}."),
          new Text(
              "「slug: {0}-2」のように、ほかと重ならない住所を書いてください。",
              "Give another one, such as \"slug: {0}-2\"."));

  @Override
  public List<Rule> rules() {
    return List.of(DUPLICATE);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    Map<String, Claim> taken = new HashMap<>();
    for (Entry<Center> center : content.centers()) {
      Center.Identity identity = center.value().identity();
      claim(taken, identity.slug(), identity.id(), place(center), findings);
    }
    for (Entry<Center> center : content.centers()) {
      Center.Identity identity = center.value().identity();
      for (int i = 0; i < identity.formerSlugs().size(); i++) {
        Position at = center.at("former_slugs", i);
        claim(taken, identity.formerSlugs().get(i), identity.id(), at, findings);
      }
    }
    terms(content.vocabulary().topics(), findings);
    terms(content.vocabulary().situations(), findings);
    terms(content.vocabulary().glossary(), findings);
  }

  private static void terms(List<Entry<Term>> terms, Findings findings) {
    Map<String, Claim> taken = new HashMap<>();
    for (Entry<Term> term : terms) {
      claim(taken, term.value().slug(), term.value().id(), place(term), findings);
    }
  }

  /** Where the slug is written, or the id that it comes from. */
  private static Position place(Entry<?> entry) {
    return entry.at(entry.source().get("slug") == null ? "id" : "slug");
  }

  private static void claim(
      Map<String, Claim> taken, String slug, String id, Position at, Findings findings) {
    Claim first = taken.putIfAbsent(slug, new Claim(id, at));
    // The same id twice is a finding of its own.
    if (first != null && !first.id().equals(id)) {
      findings.add(DUPLICATE.at(at, slug, first.at()));
    }
  }

  private record Claim(String id, Position at) {}
}
