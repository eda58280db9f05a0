package dev.michishirube.cli;

import dev.michishirube.index.asked.Answer;
import dev.michishirube.index.asked.Proposals;
import dev.michishirube.index.asked.SiteSearch;
import dev.michishirube.model.Concept;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * What {@code guide search --no-hits} writes: the queries that find nothing, or only something
 * else, and for each the words of one meaning to which it may belong.
 */
final class NoHitsReport {
  private final SiteSearch search;
  private final Proposals proposals;
  private final ResourceBundle words;
  private final StringBuilder text = new StringBuilder();

  NoHitsReport(SiteSearch search, Proposals proposals, ResourceBundle words) {
    this.search = search;
    this.proposals = proposals;
    this.words = words;
  }

  void add(String query, Answer answer) {
    Optional<String> unknown = unknown(query);
    if (answer.results().isEmpty()) {
      say("search.weak.nothing", query);
    } else {
      say("search.weak.relaxed", query, answer.results().getFirst().name());
    }
    if (unknown.isEmpty()) {
      say("search.weak.known");
    } else {
      propose(unknown.get(), answer);
    }
    text.append('\n');
  }

  private void propose(String word, Answer answer) {
    Optional<Concept> concept = proposals.of(word, answer.results());
    if (concept.isEmpty()) {
      say("search.weak.none", word);
    } else {
      Concept nearest = concept.get();
      say("search.weak.concept", word, nearest.name(), nearest.id());
      text.append("    ").append(Proposals.line(nearest, word)).append('\n');
    }
  }

  String text() {
    return text.toString();
  }

  /** The word that finds nothing by itself; none where each of several does find something. */
  private Optional<String> unknown(String query) {
    List<String> parts = List.of(query.split("[\\s\u3000]+"));
    return parts.size() == 1
        ? Optional.of(query)
        : parts.stream().filter(part -> search.ask(part, 1).isWeak()).findFirst();
  }

  private void say(String key, Object... values) {
    text.append(MessageFormat.format(words.getString(key), values)).append('\n');
  }
}
