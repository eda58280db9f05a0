package dev.michishirube.model;

import java.util.Collections;
import java.util.List;

/**
 * Which records a concept is about: those with one of these topics, situations or kinds, and these
 * programmes and articles.
 */
public record ConceptScope(
    List<String> topics,
    List<String> situations,
    List<CenterKind> kinds,
    List<String> programs,
    List<String> articles) {
  public ConceptScope {
    topics = List.copyOf(topics);
    situations = List.copyOf(situations);
    kinds = List.copyOf(kinds);
    programs = List.copyOf(programs);
    articles = List.copyOf(articles);
  }

  /** Everything of these topics. */
  public static ConceptScope ofTopics(List<String> topics) {
    return new ConceptScope(topics, List.of(), List.of(), List.of(), List.of());
  }

  /** True when it names nothing. */
  public boolean isEmpty() {
    return topics.isEmpty()
        && situations.isEmpty()
        && kinds.isEmpty()
        && programs.isEmpty()
        && articles.isEmpty();
  }

  /** Whether a desk is about it. */
  public boolean covers(Center center) {
    return kinds.contains(center.identity().kind())
        || meets(topics, center.subject().topics())
        || meets(situations, center.subject().situations());
  }

  /** Whether an article is about it. */
  public boolean covers(Article article) {
    return articles.contains(article.fileName()) || meets(topics, article.topics());
  }

  /** Whether a programme is about it. */
  public boolean covers(Program program) {
    return programs.contains(program.id()) || meets(topics, program.topics());
  }

  /** Whether the page of a topic or a situation is about it; ids of the two never meet. */
  public boolean covers(Term term) {
    return topics.contains(term.id()) || situations.contains(term.id());
  }

  /** Whether it is about the topic that a situation belongs to. */
  public boolean coversParentOf(Term term) {
    return term.parent() != null && topics.contains(term.parent());
  }

  private static boolean meets(List<String> own, List<String> others) {
    return !Collections.disjoint(own, others);
  }
}
