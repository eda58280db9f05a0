package dev.michishirube.bench;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import dev.michishirube.model.geo.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers that have the right form for their prefecture and belong to nobody in particular: an
 * exchange of one digit again and again, then a running number. Nothing of it is ever published.
 */
final class InventedNumbers {
  /** One area code for each prefecture, in the order of JIS X 0401. */
  private static final List<String> AREA_CODES =
      List.of(
          "011", "017", "019", "022", "018", "023", "024", "029", "028", "027", "048", "043", "03",
          "045", "025", "076", "076", "0776", "055", "026", "058", "054", "052", "059", "077",
          "075", "06", "078", "0742", "073", "0857", "0852", "086", "082", "083", "088", "087",
          "089", "088", "092", "0952", "095", "096", "097", "0985", "099", "098");

  private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
  private final List<String> prefixes = new ArrayList<>();

  InventedNumbers() {
    AREA_CODES.forEach(code -> prefixes.add(prefix(code)));
  }

  /** A number in the prefecture of a place. */
  String in(Place prefecture, int serial) {
    int jis = Integer.parseInt(prefecture.code().substring(0, 2));
    return prefixes.get(jis - 1) + last(serial, 4);
  }

  /** A number that costs the caller nothing. */
  static String freephone(int serial) {
    return "0120-000-" + last(serial, 3);
  }

  private static String last(int serial, int digits) {
    String all = "0".repeat(digits) + serial;
    return all.substring(all.length() - digits);
  }

  private String prefix(String areaCode) {
    for (int digit = 2; digit <= 9; digit++) {
      String prefix = areaCode + "-" + String.valueOf(digit).repeat(6 - areaCode.length()) + "-";
      if (isGroupedRight(prefix + "0001")) {
        return prefix;
      }
    }
    throw new IllegalStateException("no exchange for " + areaCode);
  }

  private boolean isGroupedRight(String number) {
    try {
      var parsed = numbers.parse(number, "JP");
      return numbers.isValidNumber(parsed)
          && numbers.format(parsed, PhoneNumberFormat.NATIONAL).equals(number);
    } catch (NumberParseException e) {
      return false;
    }
  }
}
