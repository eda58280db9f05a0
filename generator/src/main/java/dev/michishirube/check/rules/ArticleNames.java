package dev.michishirube.check.rules;

import dev.michishirube.check.Entry;
import dev.michishirube.model.Article;

/** Articles by the name of their file, which is what a writer knows of them. */
final class ArticleNames {
  private ArticleNames() {}

  /** {@code first-call} of {@code articles/first-call.md}. */
  static String of(Entry<Article> article) {
    String file = article.path().substring(article.path().lastIndexOf('/') + 1);
    return file.replaceFirst("\\.md$", "");
  }
}
