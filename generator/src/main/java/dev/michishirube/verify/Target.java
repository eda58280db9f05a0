package dev.michishirube.verify;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Where a reference leads, seen from the page that it stands in. */
sealed interface Target {
  /** A file of the site and what is behind {@code #}, which may be empty. */
  record Internal(String path, String fragment) implements Target {}

  /** A path that begins with a slash; {@code rest} is what follows the slash. */
  record FromRoot(String rest) implements Target {}

  /** Another host. */
  record External(boolean secure) implements Target {}

  /** A telephone, a mail, data in the address itself. */
  record NoFile() implements Target {}

  /** A path that climbs out of the site. */
  record Outside() implements Target {}

  /** Reads a reference as written in the file at {@code from}. */
  static Target of(String from, String written) {
    String reference = written.strip();
    int scheme = schemeLength(reference);
    if (scheme > 0) {
      String name = reference.substring(0, scheme);
      boolean web = name.equalsIgnoreCase("https") || name.equalsIgnoreCase("http");
      return web ? new External(name.equalsIgnoreCase("https")) : new NoFile();
    }
    if (reference.startsWith("//") || reference.startsWith("\\")) {
      return new External(true);
    }
    return reference.startsWith("/")
        ? new FromRoot(reference.substring(1))
        : relative(from, reference);
  }

  /** A reference without scheme, relative to the file at {@code from} ("" for the site's root). */
  static Target relative(String from, String reference) {
    int hash = reference.indexOf('#');
    String fragment = hash < 0 ? "" : decode(reference.substring(hash + 1));
    String beforeHash = hash < 0 ? reference : reference.substring(0, hash);
    int query = beforeHash.indexOf('?');
    String path = decode(query < 0 ? beforeHash : beforeHash.substring(0, query));
    if (path.isEmpty()) {
      return new Internal(from.isEmpty() ? "index.html" : from, fragment);
    }
    StringBuilder out = new StringBuilder(from.length() + path.length() + 10);
    out.append(from, 0, from.lastIndexOf('/') + 1);
    boolean folder = true;
    for (int start = 0; start <= path.length(); ) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      int length = end - start;
      boolean up = length == 2 && path.startsWith("..", start);
      boolean here = length == 0 || length == 1 && path.charAt(start) == '.';
      if (up) {
        if (out.isEmpty()) {
          return new Outside();
        }
        out.setLength(out.lastIndexOf("/", out.length() - 2) + 1);
      } else if (!here) {
        out.append(path, start, end);
        if (slash >= 0) {
          out.append('/');
        }
      }
      folder = slash >= 0 || up || here;
      start = end + 1;
    }
    if (folder) {
      out.append("index.html");
    }
    return new Internal(out.toString(), fragment);
  }

  private static int schemeLength(String reference) {
    for (int i = 0; i < reference.length(); i++) {
      char c = reference.charAt(i);
      if (c == ':') {
        return i;
      }
      boolean part =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || i > 0 && (c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.');
      if (!part) {
        return 0;
      }
    }
    return 0;
  }

  private static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
