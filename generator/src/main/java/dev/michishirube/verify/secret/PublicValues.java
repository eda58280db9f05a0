package dev.michishirube.verify.secret;

import dev.michishirube.check.Secrets.Field;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Values that public records show of themselves: addresses, postal codes, coordinates, telephones.
 * A secret that equals one is no leak where the view of that record wrote it.
 */
public final class PublicValues {
  private static final String COUNTRY = "81";
  private static final int LONGEST_NATIONAL = 11;

  private final Shown everywhere;
  private final Map<String, Shown> byPath;

  private PublicValues(Shown everywhere, Map<String, Shown> byPath) {
    this.everywhere = everywhere;
    this.byPath = byPath;
  }

  /** Canonical values, and the digits of those that are numbers. */
  private record Shown(List<String> texts, Set<String> digits) {
    static Shown of(Collection<String> values) {
      List<String> texts = values.stream().map(AddressForms::canonical).map(Shown::even).toList();
      Set<String> digits = new HashSet<>();
      texts.forEach(text -> digits.add(digitsOf(text)));
      return new Shown(texts, digits);
    }

    /** All separators are one. */
    static String even(String canonical) {
      return canonical.replace(' ', '-').replace('.', '-');
    }
  }

  /** No record shows anything. */
  public static PublicValues none() {
    return everywhere(List.of());
  }

  /** Values that any file may show. */
  public static PublicValues everywhere(Collection<String> values) {
    return of(values, Map.of());
  }

  /** Values by the path of the file that a record's view wrote them into. */
  public static PublicValues byPath(Map<String, ? extends Collection<String>> values) {
    return of(List.of(), values);
  }

  /** Values that any file may show, and those of single files. */
  public static PublicValues of(
      Collection<String> everywhere, Map<String, ? extends Collection<String>> byPath) {
    Map<String, Shown> shown = new HashMap<>();
    byPath.forEach((path, values) -> shown.put(path, Shown.of(values)));
    return new PublicValues(Shown.of(everywhere), shown);
  }

  /** Whether {@code found}, which ends at {@code end} of the text, is part of a public value. */
  boolean cover(String path, Field field, String found, CanonicalText hay, int end) {
    Shown here = byPath.get(path);
    return covers(everywhere, field, found, hay, end)
        || here != null && covers(here, field, found, hay, end);
  }

  private static boolean covers(
      Shown shown, Field field, String found, CanonicalText hay, int end) {
    if (field == Field.POSTAL_CODE || field == Field.PHONE) {
      return shown.digits().contains(digitsOf(found));
    }
    String part = Shown.even(found);
    for (String text : shown.texts()) {
      for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
        if (endsThere(text.substring(at + part.length()), hay, end)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The public value must be there to its end, and its number must end there too. */
  private static boolean endsThere(String rest, CanonicalText hay, int end) {
    int after = end + rest.length();
    boolean goesOn =
        hay.isDigit(after)
            || after < hay.length() && hay.charAt(after) == '-' && hay.isDigit(after + 1);
    return hay.has(rest, end) && !goesOn;
  }

  private static String digitsOf(String text) {
    String digits = text.replaceAll("[^0-9]", "");
    boolean abroad = digits.startsWith(COUNTRY) && digits.length() >= LONGEST_NATIONAL;
    return abroad ? "0" + digits.substring(COUNTRY.length()).replaceFirst("^0", "") : digits;
  }
}
