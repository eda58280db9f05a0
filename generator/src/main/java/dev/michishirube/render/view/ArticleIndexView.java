package dev.michishirube.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All articles.
 *
 * @param glossary where words are explained
 * @param kinds each article once, with a line about it
 * @param topics names alone; an article stands under each of its topics
 */
public record ArticleIndexView(LinkView glossary, List<Kind> kinds, List<Topic> topics) {
  /** Articles of one kind. */
  public record Kind(String name, List<Line> articles) {}

  /** An article; {@code reviewed} is a date in words. */
  public record Line(LinkView link, @Nullable TextView about, @Nullable String reviewed) {}

  /** Articles on one topic. */
  public record Topic(LinkView topic, List<LinkView> articles) {}
}
