package dev.michishirube.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The corrections that may be shown, the newest first. Left out are those that come from the
 * future, those of records and articles that are not shown, and those that would name an at-risk
 * one: whoever reads a list of mistakes shall not meet it.
 */
final class ShownCorrections {
  private final Set<String> telling = new HashSet<>();
  private final Set<String> hidden = new HashSet<>();
  private final LocalDate today;

  private ShownCorrections(LocalDate today) {
    this.today = today;
  }

  static List<Correction> of(SiteRecords all, Visibility visibility, LocalDate today) {
    if (all.corrections().isEmpty()) {
      return List.of();
    }
    ShownCorrections shown = new ShownCorrections(today);
    Set<String> atRisk = new HashSet<>();
    all.topics().stream().filter(Term::atRisk).forEach(t -> atRisk.add(t.id()));
    Predicate<List<String>> tells = topics -> topics.stream().anyMatch(atRisk::contains);
    for (Center center : all.centers()) {
      boolean risk = center.subject().atRisk() || tells.test(center.subject().topics());
      shown.note(center.id(), risk, visibility.of(center).isPresent());
    }
    for (Program program : all.programs()) {
      shown.note(program.id(), tells.test(program.topics()), true);
    }
    for (Article article : all.articles()) {
      boolean risk = article.atRisk() || tells.test(article.topics());
      shown.note(key(article.slug()), risk, visibility.of(article).isPresent());
    }
    return all.corrections().stream()
        .filter(shown::mayBeShown)
        .sorted(Comparator.comparing(Correction::date).reversed())
        .toList();
  }

  /** Articles and records may have the same id. */
  private static String key(String article) {
    return "articles/" + article;
  }

  private void note(String id, boolean tells, boolean isShown) {
    if (tells) {
      telling.add(id);
    }
    if (!isShown) {
      hidden.add(id);
    }
  }

  private boolean mayBeShown(Correction correction) {
    String article = correction.article() == null ? null : key(correction.article());
    return !correction.date().isAfter(today) && passes(correction.record()) && passes(article);
  }

  private boolean passes(@Nullable String id) {
    return id == null || !telling.contains(id) && !hidden.contains(id);
  }
}
