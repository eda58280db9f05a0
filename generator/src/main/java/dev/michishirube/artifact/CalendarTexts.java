package dev.michishirube.artifact;

/** The texts in a calendar (RFC 5545) as a program reads them: lines joined, escapes undone. */
final class CalendarTexts {
  private CalendarTexts() {}

  static String in(String calendar) {
    String unfolded = calendar.replaceAll("\r?\n[ \t]", "");
    StringBuilder out = new StringBuilder(unfolded.length());
    for (int i = 0; i < unfolded.length(); i++) {
      char c = unfolded.charAt(i);
      if (c == '\\' && i + 1 < unfolded.length()) {
        i++;
        char escaped = unfolded.charAt(i);
        out.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
