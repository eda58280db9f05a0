package dev.michishirube.check.rules;

import dev.michishirube.check.Content;
import dev.michishirube.check.ContentRule;
import dev.michishirube.check.Entry;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import dev.michishirube.model.Center;
import dev.michishirube.model.Concept;
import dev.michishirube.model.Event;
import dev.michishirube.model.Term;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An id names one record, for ever. */
final class DuplicateIds implements ContentRule {
  static final Rule DUPLICATE =
      Rule.error(
          "record.id.duplicate",
          new Text("id「{0}」は、{1} でも使われています。", "The id \"{0}\" is also used at {1}."),
          new Text(
              "どちらかの id を変えてください。公開したことのある id は変えずに残します。",
              "Change one of them; keep the one that has been published."));
  static final Rule FORMER_IN_USE =
      Rule.error(
          "record.former-id.in-use",
          new Text(
              "former_ids の「{0}」は、いまの id として {1} で使われています。",
              "\"{0}\" in former_ids is the id of another record at {1}."),
          new Text(
              "former_ids からこの id を消すか、もう一方の id を変えてください。",
              "Remove it from former_ids or change the other id."));
  static final Rule FORMER_TWICE =
      Rule.error(
          "record.former-id.duplicate",
          new Text("former_ids の「{0}」は、{1} にもあります。", "The former id \"{0}\" is also at {1}."),
          new Text(
              "古い住所の行き先は1つです。引き継いだほうにだけ書いてください。",
              "A former id leads to one record: keep it with the successor only."));

  @Override
  public List<Rule> rules() {
    return List.of(DUPLICATE, FORMER_IN_USE, FORMER_TWICE);
  }

  @Override
  public void check(Content content, LocalDate today, Findings findings) {
    Map<String, Position> ids = new HashMap<>();
    for (RecordEntries.Identified record : RecordEntries.of(content).all()) {
      claim(ids, record.id(), record.entry().at("id"), DUPLICATE, findings);
    }
    terms(content.vocabulary().topics(), findings);
    terms(content.vocabulary().situations(), findings);
    terms(content.vocabulary().glossary(), findings);
    concepts(content.vocabulary().concepts(), findings);
    events(content.centers(), findings);
    formerIds(content.centers(), ids, findings);
  }

  private static void terms(List<Entry<Term>> terms, Findings findings) {
    Map<String, Position> ids = new HashMap<>();
    for (Entry<Term> term : terms) {
      claim(ids, term.value().id(), term.at("id"), DUPLICATE, findings);
    }
  }

  private static void concepts(List<Entry<Concept>> concepts, Findings findings) {
    Map<String, Position> ids = new HashMap<>();
    for (Entry<Concept> concept : concepts) {
      claim(ids, concept.value().id(), concept.at("id"), DUPLICATE, findings);
    }
  }

  private static void events(List<Entry<Center>> centers, Findings findings) {
    Map<String, Position> ids = new HashMap<>();
    for (Entry<Center> center : centers) {
      List<Event> events = center.value().events();
      for (int i = 0; i < events.size(); i++) {
        claim(ids, events.get(i).id(), center.at("events", i, "id"), DUPLICATE, findings);
      }
    }
  }

  private static void formerIds(
      List<Entry<Center>> centers, Map<String, Position> ids, Findings findings) {
    Map<String, Position> former = new HashMap<>();
    for (Entry<Center> center : centers) {
      List<String> own = center.value().identity().formerIds();
      for (int i = 0; i < own.size(); i++) {
        Position at = center.at("former_ids", i);
        Position current = ids.get(own.get(i));
        if (current == null) {
          claim(former, own.get(i), at, FORMER_TWICE, findings);
        } else {
          findings.add(FORMER_IN_USE.at(at, own.get(i), current));
        }
      }
    }
  }

  private static void claim(
      Map<String, Position> taken, String id, Position at, Rule rule, Findings findings) {
    Position first = taken.putIfAbsent(id, at);
    if (first != null) {
      findings.add(rule.at(at, id, first));
    }
  }
}
