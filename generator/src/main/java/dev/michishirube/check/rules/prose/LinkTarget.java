package dev.michishirube.check.rules.prose;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link within the site leads: a file of the content folder, or a page of the site.
 *
 * @param path without fragment and query
 */
record LinkTarget(String path) {
  private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]{1,20}:");
  private static final Pattern ARTICLE_PAGE =
      Pattern.compile("/?articles/([^/]++)/?(?:index\\.html)?");

  private static final Pattern UPWARDS = Pattern.compile("^(?:\\.\\.?/|/)++");

  static boolean isWithinSite(String destination) {
    return !destination.startsWith("//") && !SCHEME.matcher(destination).lookingAt();
  }

  static LinkTarget of(String destination) {
    int end = destination.length();
    for (int i = 0; i < destination.length() && end == destination.length(); i++) {
      char c = destination.charAt(i);
      end = c == '#' || c == '?' ? i : end;
    }
    return new LinkTarget(decode(destination.substring(0, end)));
  }

  /** False only for a file or an article that is known not to exist; pages are checked later. */
  boolean exists(Known known) {
    Matcher page = ARTICLE_PAGE.matcher(path);
    if (page.matches() && !path.endsWith(".md")) {
      return known.isFile("articles/" + page.group(1) + ".md");
    }
    int dot = path.lastIndexOf('.');
    if (dot < path.lastIndexOf('/') || dot < 0 || path.endsWith(".html")) {
      return true;
    }
    String file = UPWARDS.matcher(path).replaceFirst("");
    return known.isFile(file) || known.isFile("articles/" + file);
  }

  /** Percent escapes resolved; the text itself when they are broken. */
  static String decode(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
