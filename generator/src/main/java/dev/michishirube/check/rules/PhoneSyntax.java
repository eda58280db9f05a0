package dev.michishirube.check.rules;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Position;
import dev.michishirube.model.ShortNumber;
import dev.michishirube.model.Telephone;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Judges one number: libphonenumber for length, validity and area code, our own table for short
 * numbers. At most one finding a number, the first that stands in the way of dialling it.
 */
final class PhoneSyntax {
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  /** Longer than any number with spaces and brackets. */
  private static final int LONGEST = 40;

  private static final Pattern PLAIN = Pattern.compile("#?[0-9]+(-[0-9]+)*");
  private static final Pattern SPACES_AND_HYPHENS =
      Pattern.compile("[\\s()\\[\\].・\\u2010-\\u2015\\u2212\\u30FC\\u301C~]+");
  private static final Pattern COUNTRY = Pattern.compile("\\+?0*81-?0?-?");

  /** After 0120 and 0570, as it is printed in Japan: 444-000, 86-1620, 0-78310, 593852. */
  private static final Pattern SERVICE_GROUPS =
      Pattern.compile(
          "[0-9]{6}|[0-9]{3}-[0-9]{3}|[0-9]{2}-[0-9]{4}|[0-9]-[0-9]{5}|([0-9]{2}-){2}[0-9]{2}");

  private PhoneSyntax() {}

  static Optional<Diagnostic> problem(String number, Position at) {
    if (number.length() > LONGEST) {
      return Optional.of(PhoneRules.FORM.at(at, number.substring(0, LONGEST) + "…"));
    }
    if (number.startsWith("+")) {
      String domestic = grouped("0" + digits(COUNTRY.matcher(number).replaceFirst("")));
      return Optional.of(PhoneRules.COUNTRY_CODE.at(at, number, domestic));
    }
    if (!PLAIN.matcher(number).matches()) {
      return Optional.of(characters(number, at));
    }
    Telephone telephone = new Telephone(number);
    if (telephone.isShort()) {
      return shortNumber(telephone, at);
    }
    if (!number.startsWith("0")) {
      boolean forgotten = parse("0" + number).filter(PhoneSyntax::isValid).isPresent();
      return Optional.of(
          forgotten
              ? PhoneRules.LEADING_ZERO.at(at, number, grouped("0" + telephone.digits()))
              : PhoneRules.INVALID.at(at, number));
    }
    return length(telephone, at).or(() -> validity(telephone, at));
  }

  private static Diagnostic characters(String number, Position at) {
    String folded = Normalizer.normalize(number, Normalizer.Form.NFKC).strip();
    String plain =
        SPACES_AND_HYPHENS
            .matcher(folded)
            .replaceAll("-")
            .replaceAll("-+", "-")
            .replaceAll("^-|-$", "");
    boolean readable = PLAIN.matcher(plain).matches() && problem(plain, at).isEmpty();
    if (readable) {
      return PhoneRules.CHARACTERS.at(at, number, plain);
    }
    return parse(plain)
        .filter(n -> PLAIN.matcher(plain).matches() && isValid(n))
        .map(n -> PhoneRules.CHARACTERS.at(at, number, national(n)))
        .orElseGet(() -> PhoneRules.FORM.at(at, number));
  }

  private static Optional<Diagnostic> shortNumber(Telephone telephone, Position at) {
    if (ShortNumber.of(telephone.digits()).isPresent()) {
      return Optional.empty();
    }
    String known =
        Arrays.stream(ShortNumber.values())
            .map(ShortNumber::number)
            .collect(Collectors.joining("、"));
    return Optional.of(PhoneRules.SHORT_NUMBER.at(at, telephone.printed(), known));
  }

  private static Optional<Diagnostic> length(Telephone telephone, Position at) {
    String digits = telephone.digits();
    String prefix = digits.length() < 4 ? digits : digits.substring(0, 4);
    int right =
        switch (prefix) {
          case "0120", "0570" -> 10;
          case "0800" -> 11;
          default -> digits.length();
        };
    return digits.length() == right
        ? Optional.empty()
        : Optional.of(
            PhoneRules.LENGTH.at(at, telephone.printed(), digits.length(), prefix, right));
  }

  private static Optional<Diagnostic> validity(Telephone telephone, Position at) {
    Optional<PhoneNumber> number = parse(telephone.digits()).filter(PhoneSyntax::isValid);
    return number.isEmpty()
        ? Optional.of(PhoneRules.INVALID.at(at, telephone.printed()))
        : grouping(telephone, national(number.get()), at);
  }

  private static Optional<Diagnostic> grouping(Telephone telephone, String right, Position at) {
    String printed = telephone.printed();
    if (printed.equals(right) || isServiceGrouping(telephone)) {
      return Optional.empty();
    }
    boolean none = printed.indexOf('-') < 0;
    return Optional.of((none ? PhoneRules.UNGROUPED : PhoneRules.GROUPING).at(at, printed, right));
  }

  /**
   * Free and navi numbers have no area code, so the groups after the prefix are a matter of taste.
   */
  private static boolean isServiceGrouping(Telephone telephone) {
    String printed = telephone.printed();
    boolean service = telephone.isFreephone() || telephone.isNavi();
    if (!service || !printed.startsWith("-", 4)) {
      return false;
    }
    return printed.startsWith("0800") || SERVICE_GROUPS.matcher(printed.substring(5)).matches();
  }

  private static String grouped(String digits) {
    return parse(digits).filter(PhoneSyntax::isValid).map(PhoneSyntax::national).orElse(digits);
  }

  private static boolean isValid(PhoneNumber number) {
    return NUMBERS.isValidNumberForRegion(number, "JP");
  }

  private static String national(PhoneNumber number) {
    return NUMBERS.format(number, PhoneNumberFormat.NATIONAL);
  }

  private static Optional<PhoneNumber> parse(String number) {
    try {
      return Optional.of(NUMBERS.parse(number, "JP"));
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }
}
