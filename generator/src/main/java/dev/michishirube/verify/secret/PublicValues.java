package dev.michishirube.verify.secret;

import dev.michishirube.artifact.Artifact;
import dev.michishirube.check.Secrets.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Values that public records show of themselves. A secret that equals one is no leak where the view
 * of that record wrote it: on its own page, on pages that link there, and in files that hold many
 * records. A telephone that any record shows may stand anywhere, since articles name it too.
 */
public final class PublicValues {
  private static final String COUNTRY = "81";
  private static final int LONGEST_NATIONAL = 11;

  private final List<Shown> places = new ArrayList<>();
  private final Map<String, List<String>> pagesByDigits = new HashMap<>();
  private final Set<String> phones = new HashSet<>();

  public PublicValues(Collection<PublicRecord> records) {
    for (PublicRecord record : records) {
      for (String place : record.places()) {
        String text = even(AddressForms.canonical(place));
        places.add(new Shown(text, record.page()));
        pagesByDigits
            .computeIfAbsent(digitsOf(text), digits -> new ArrayList<>())
            .add(record.page());
      }
      record.phones().forEach(phone -> phones.add(nationalDigitsOf(AddressForms.canonical(phone))));
    }
  }

  /** A canonical text and the page of its record. */
  private record Shown(String text, String page) {}

  /** Whether {@code found}, which ends at {@code end} of the text, is part of a public value. */
  boolean cover(Artifact artifact, Field field, String found, CanonicalText hay, int end) {
    if (field == Field.PHONE) {
      return phones.contains(nationalDigitsOf(found));
    }
    if (field == Field.POSTAL_CODE) {
      return pagesByDigits.getOrDefault(digitsOf(found), List.of()).stream()
          .anyMatch(page -> shows(artifact, page));
    }
    String part = even(found);
    return places.stream()
        .anyMatch(shown -> isPartOf(shown.text(), part, hay, end) && shows(artifact, shown.page()));
  }

  private static boolean shows(Artifact artifact, String page) {
    if (!(artifact instanceof Artifact.Page html)) {
      return true;
    }
    return html.path().contains(page)
        || html.facts().links().stream().anyMatch(link -> link.target().contains(page));
  }

  private static boolean isPartOf(String text, String part, CanonicalText hay, int end) {
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      if (endsThere(text.substring(at + part.length()), hay, end)) {
        return true;
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

  /** All separators are one. */
  private static String even(String canonical) {
    return canonical.replace(' ', '-').replace('.', '-');
  }

  private static String digitsOf(String text) {
    return text.replaceAll("[^0-9]", "");
  }

  private static String nationalDigitsOf(String text) {
    String digits = digitsOf(text);
    boolean abroad = digits.startsWith(COUNTRY) && digits.length() >= LONGEST_NATIONAL;
    return abroad ? "0" + digits.substring(COUNTRY.length()).replaceFirst("^0", "") : digits;
  }
}
