package dev.michishirube.render.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which addresses a page may carry, and how they are written. */
final class Addresses {
  private static final Pattern SCHEME =
      Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*+):.*", Pattern.DOTALL);
  private static final Set<String> WEB = Set.of("http", "https");
  private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel");

  private Addresses() {}

  /** True when the address belongs to the site: no scheme, no other host. */
  static boolean isInternal(String address) {
    return !address.isEmpty()
        && !SCHEME.matcher(address).matches()
        && !address.startsWith("//")
        && address.indexOf('\\') < 0
        && address.codePoints().noneMatch(c -> c < ' ');
  }

  /** True for the schemes that cannot run anything. */
  static boolean isAllowedExternal(String address) {
    return ALLOWED.contains(scheme(address));
  }

  /** {@code noreferrer} for other sites: they need not know which page someone in trouble read. */
  static @Nullable String rel(String href) {
    return isWeb(href) ? "noreferrer" : null;
  }

  static boolean isWeb(String address) {
    return WEB.contains(scheme(address));
  }

  private static String scheme(String address) {
    Matcher matcher = SCHEME.matcher(address);
    return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** Percent-encodes what may not stand in an address; letters of all languages may. */
  static String encode(String address) {
    StringBuilder out = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); ) {
      int c = address.codePointAt(i);
      int length = Character.charCount(c);
      if (c == '%' ? !isEscape(address, i) : isForbidden(c)) {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          out.append('%').append(String.format(Locale.ROOT, "%02X", b));
        }
      } else {
        out.appendCodePoint(c);
      }
      i += length;
    }
    return out.toString();
  }

  private static boolean isEscape(String address, int i) {
    return i + 2 < address.length()
        && Character.digit(address.charAt(i + 1), 16) >= 0
        && Character.digit(address.charAt(i + 2), 16) >= 0;
  }

  private static boolean isForbidden(int c) {
    return c <= ' '
        || (c >= 0x7F && c < 0xA0)
        || "\"<>\\^`{|}[]".indexOf(c) >= 0
        || Character.isSpaceChar(c)
        || (c >= 0xD800 && c <= 0xDFFF)
        || Character.getType(c) == Character.PRIVATE_USE
        || Character.getType(c) == Character.UNASSIGNED;
  }
}
