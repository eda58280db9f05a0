package dev.michishirube.load;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that are safe in web addresses and on Windows, where many writers work. */
final class FileNames {
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cc}\\\\:*?\"<>|%#\\u2028\\u2029\\uFFFD]|[. ]$|^ ");
  private static final Pattern RESERVED =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private FileNames() {}

  /** The first character that cannot be used, as it is shown to the writer. */
  static Optional<String> unsafe(String name) {
    Matcher matcher = UNSAFE.matcher(name);
    return matcher.find() ? Optional.of(shown(matcher.group())) : Optional.empty();
  }

  /** Whether Windows keeps the name for a device. */
  static boolean reserved(String name) {
    return RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /** A name that can be printed on one line. */
  static String printable(String name) {
    StringBuilder out = new StringBuilder();
    name.codePoints().forEach(c -> out.append(invisible(c) ? code(c) : Character.toString(c)));
    return out.toString();
  }

  private static String shown(String character) {
    int c = character.codePointAt(0);
    return invisible(c) || c == ' ' ? code(c) : character;
  }

  private static boolean invisible(int c) {
    return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
  }

  private static String code(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }
}
