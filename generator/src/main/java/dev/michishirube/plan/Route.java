package dev.michishirube.plan;

/**
 * The address of a page: a language and a path.
 *
 * @param language BCP 47; the site's first language has no prefix in the address
 * @param path begins and ends with a slash ({@code /areas/tokyo/}), or names a file ({@code
 *     /404.html})
 */
public record Route(String language, String path) implements Comparable<Route> {
  @Override
  public int compareTo(Route other) {
    int byPath = path.compareTo(other.path);
    return byPath == 0 ? language.compareTo(other.language) : byPath;
  }
}
