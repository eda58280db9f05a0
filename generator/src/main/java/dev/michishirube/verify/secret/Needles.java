package dev.michishirube.verify.secret;

import dev.michishirube.check.Secrets;
import dev.michishirube.check.Secrets.Field;
import dev.michishirube.model.geo.Gazetteer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All forms of all secret values, found quickly by their first characters or by their digits. */
final class Needles {
  private static final Needle[] NONE = {};
  private static final int SHORTEST_ACCESS = 8;
  private static final int POSTAL_DIGITS = 7;
  private static final int FEWEST_PHONE_DIGITS = 9;
  private static final int NUMBERS_APART = 3;

  private final AddressForms addresses;
  private final Needle[][] byStart = new Needle[1 << 16][];
  private final Map<Long, List<Secrets.Value>> byDigits = new HashMap<>();
  private final Set<Needle> known = new HashSet<>();

  Needles(Secrets secrets, Gazetteer gazetteer) {
    addresses = new AddressForms(gazetteer);
    Arrays.fill(byStart, NONE);
    secrets.values().forEach(this::add);
  }

  boolean isEmpty() {
    return known.isEmpty() && byDigits.isEmpty();
  }

  /** Needles that may begin with these two characters. */
  Needle[] startingWith(char first, char second) {
    return byStart[slot(first, second)];
  }

  private static int slot(char first, char second) {
    char next = CanonicalText.isSeparator(second) ? '-' : second;
    return (first * 31 ^ next) & 0xFFFF;
  }

  boolean hasDigits() {
    return !byDigits.isEmpty();
  }

  /**
   * Postal codes and telephones of these digits, keyed with a 1 before them, so that leading zeros
   * count.
   */
  List<Secrets.Value> ofDigits(long key) {
    return byDigits.getOrDefault(key, List.of());
  }

  private static long key(String digits) {
    return Long.parseLong("1" + digits);
  }

  private void add(Secrets.Value value) {
    String canonical = AddressForms.canonical(value.text());
    switch (value.field()) {
      case ADDRESS -> addAddress(value);
      case BUILDING -> BuildingForms.telling(canonical).ifPresent(name -> add(value, name, ""));
      case POSTAL_CODE -> addDigits(value, digitsOf(canonical));
      case LATITUDE, LONGITUDE ->
          CoordinateForms.of(value.text()).forEach(form -> add(value, form, ""));
      case ACCESS -> addAccess(value);
      case PHONE -> addPhone(value, digitsOf(canonical));
    }
  }

  private void addAddress(Secrets.Value value) {
    AddressForms.Parts parts = addresses.parse(value.text());
    if (parts.number().isEmpty()) {
      if (parts.town().length() > 2) {
        add(value, parts.town(), "");
      }
      return;
    }
    boolean block = value.text().contains("丁目");
    String telling = parts.tellingNumber(block);
    add(value, parts.town() + telling, "");
    String[] numbers = parts.number().split("-");
    if (numbers.length >= NUMBERS_APART) {
      String near = String.join("-", Arrays.copyOf(numbers, NUMBERS_APART));
      add(value, parts.town(), near);
    }
    Secrets.Value building = new Secrets.Value(value.recordId(), Field.BUILDING, parts.building());
    BuildingForms.telling(parts.building()).ifPresent(name -> add(building, name, ""));
  }

  /** Each sentence of a description of the way gives the place away by itself. */
  private void addAccess(Secrets.Value value) {
    for (String sentence : value.text().split("[。\\n]")) {
      String canonical = AddressForms.canonical(sentence);
      if (canonical.length() >= SHORTEST_ACCESS) {
        add(value, canonical, "");
      }
    }
  }

  private void addPhone(Secrets.Value value, String digits) {
    if (digits.length() < FEWEST_PHONE_DIGITS || !digits.startsWith("0")) {
      return;
    }
    addDigits(value, digits);
    addDigits(value, "81" + digits.substring(1));
    addDigits(value, "81" + digits);
  }

  private void addDigits(Secrets.Value value, String digits) {
    if (digits.length() >= POSTAL_DIGITS && digits.length() <= DigitRun.LONGEST) {
      byDigits.computeIfAbsent(key(digits), k -> new ArrayList<>()).add(value);
    }
  }

  private void add(Secrets.Value value, String text, String near) {
    Needle needle = new Needle(value, text, near);
    if (text.length() > 1 && known.add(needle)) {
      int slot = slot(text.charAt(0), text.charAt(1));
      Needle[] before = byStart[slot];
      Needle[] after = Arrays.copyOf(before, before.length + 1);
      after[before.length] = needle;
      byStart[slot] = after;
    }
  }

  private static String digitsOf(String canonical) {
    return canonical.replaceAll("[^0-9]", "");
  }
}
