package dev.michishirube.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Joins the groups of a telephone number to one string of digits: 0120-123-456, (03) 1234-5678,
 * +81-3-1234-5678 and numbers that are typed only in part. A number knows its own length, so that
 * what follows after a space stays apart.
 */
final class PhoneNumbers {
  /** No more groups than any number has; a long list is read in pieces. */
  private static final Pattern CHAIN = Pattern.compile("\\+?[0-9]+(?:[-(). ]{1,3}[0-9]+){0,7}");

  private static final Pattern PARTS = Pattern.compile("[0-9]+|[-(). ]+");

  /** Fewer digits joined by hyphens are a range or a date. */
  private static final int FEWEST = 6;

  private PhoneNumbers() {}

  /**
   * @param extras gets each whole number without its area code, which people leave out
   */
  static String join(String text, List<String> extras) {
    return CHAIN.matcher(text).replaceAll(chain -> join(chain, extras));
  }

  private static String join(MatchResult chain, List<String> extras) {
    List<String> groups = new ArrayList<>();
    List<String> gaps = new ArrayList<>(List.of(""));
    for (MatchResult part : PARTS.matcher(chain.group()).results().toList()) {
      (Character.isDigit(part.group().charAt(0)) ? groups : gaps).add(part.group());
    }
    if (chain.group().startsWith("+") && groups.size() > 1 && groups.getFirst().equals("81")) {
      withoutCountry(groups, gaps);
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < groups.size(); ) {
      int end =
          groups.get(i).startsWith("0") ? endOfNumber(groups, gaps, i) : endOfCode(groups, gaps, i);
      String digits = String.join("", groups.subList(i, end));
      String local = digits.substring(groups.get(i).length());
      if (local.length() >= FEWEST && digits.startsWith("0") && digits.length() == length(digits)) {
        extras.add(local);
      }
      out.append(i > 0 ? " " : "").append(digits);
      i = end;
    }
    return out.toString();
  }

  private static void withoutCountry(List<String> groups, List<String> gaps) {
    groups.removeFirst();
    gaps.removeFirst();
    if (groups.getFirst().equals("0") && groups.size() > 1) {
      groups.removeFirst();
      gaps.removeFirst();
    }
    if (!groups.getFirst().startsWith("0")) {
      groups.set(0, "0" + groups.getFirst());
    }
  }

  /** Where the telephone number ends that begins with this group. */
  private static int endOfNumber(List<String> groups, List<String> gaps, int first) {
    String digits = groups.get(first);
    boolean hyphens = true;
    int end = first + 1;
    while (end < groups.size() && digits.length() < length(digits)) {
      hyphens = hyphens && gaps.get(end).equals("-");
      digits += groups.get(end++);
    }
    boolean whole = digits.length() == length(digits);
    boolean part = digits.length() < length(digits) && (hyphens || digits.length() >= FEWEST);
    boolean begins = groups.get(first).length() > 1;
    return begins && (whole || part) ? end : first + 1;
  }

  /** Where a postal code or a number without its area code ends. */
  private static int endOfCode(List<String> groups, List<String> gaps, int first) {
    int end = first + 1;
    int digits = groups.get(first).length();
    while (end < groups.size() && gaps.get(end).equals("-")) {
      digits += groups.get(end++).length();
    }
    return digits >= FEWEST ? end : first + 1;
  }

  /** How many digits a number has that begins so: eleven for 090, 050 and 0800, else ten. */
  private static int length(String digits) {
    boolean mobile = digits.length() > 2 && digits.charAt(1) >= '5' && digits.charAt(2) == '0';
    return mobile ? 11 : 10;
  }
}
