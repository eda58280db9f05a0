package dev.michishirube.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.browser.ShippedGuide;
import dev.michishirube.index.asked.Answer;
import dev.michishirube.index.asked.SiteSearch;
import dev.michishirube.model.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How well readers find what they need in the shipped guide, through its own scripts; the table
 * lies in {@code target/relevance.txt}. {@code -Dmichishirube.relevance=tune} also writes what the
 * questions of that half got; the other half is not to be looked at.
 */
class RelevanceIT {
  /** Ten, and the pages that may stand between them. */
  private static final int ASKED = 14;

  private static final double BAR = 0.95;
  private static final double NOTHING = 0.01;

  private final Site site = ShippedSite.read();
  private final Addresses addresses = Addresses.of(site);
  private final List<Question> questions = Question.all();

  @Test
  void readersFindWhatTheyNeed() throws IOException {
    Relevance relevance = new Relevance(Findables.of(site));
    try (SiteSearch search = SiteSearch.open(ShippedGuide.folder())) {
      List<Relevance.Outcome> outcomes = relevance.judge(questions, query -> hits(search, query));
      Map<String, Relevance.Score> scores = Relevance.scores(outcomes);
      Files.writeString(Path.of("target", "relevance.txt"), table(scores));
      look(System.getProperty("michishirube.relevance", ""), outcomes, search);
      for (String half : List.of("tune all", "held all")) {
        assertThat(scores.get(half)).satisfies(RelevanceIT::clearsTheBars);
      }
    }
  }

  private static void clearsTheBars(Relevance.Score score) {
    assertThat(score.recall()).isGreaterThanOrEqualTo(BAR);
    assertThat(score.mrr()).isGreaterThanOrEqualTo(BAR);
    assertThat(score.nothing()).isLessThanOrEqualTo(NOTHING);
  }

  private List<Hit> hits(SiteSearch search, String query) {
    return search.ask(query, ASKED).results().stream()
        .map(result -> addresses.hit(result.address()))
        .toList();
  }

  private static String table(Map<String, Relevance.Score> scores) {
    StringBuilder table = new StringBuilder("half, kind, questions, recall@10, MRR, nothing\n");
    scores.forEach(
        (name, score) -> table.append(String.format(Locale.ROOT, "%-20s%s%n", name, score)));
    return table.toString();
  }

  private static void look(String half, List<Relevance.Outcome> outcomes, SiteSearch search)
      throws IOException {
    StringBuilder seen = new StringBuilder();
    for (Relevance.Outcome outcome : outcomes) {
      if (outcome.question().half().equals(half) && outcome.recall() + outcome.reciprocal() < 2) {
        Answer answer = search.ask(outcome.question().query(), ASKED);
        seen.append(outcome).append("\n  ").append(answer.relaxation()).append('\n');
        answer.results().forEach(result -> seen.append("  ").append(result).append('\n'));
      }
    }
    Files.writeString(Path.of("target", "relevance-seen.txt"), seen);
  }
}
