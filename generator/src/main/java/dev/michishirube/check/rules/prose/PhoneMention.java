package dev.michishirube.check.rules.prose;

import dev.michishirube.model.ShortNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number in folded text: 03-5722-9363, (03)5722-9363, #8008, 189番. 110, 118 and 119 are
 * left out: they may be typed, and never change.
 *
 * @param digits what is dialled
 */
record PhoneMention(int start, String text, String digits) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d#.,/=-])(?:#\\d{4}(?!\\d)"
              + "|\\(0\\d{1,4}\\) ?\\d{1,4}-\\d{3,4}(?![\\d-])"
              + "|0\\d{1,4}\\(\\d{1,4}\\)\\d{3,4}(?![\\d-])"
              + "|0\\d{1,4}-\\d{1,4}-\\d{3,4}(?![\\d-])"
              + "|0\\d{9,10}(?!\\d)"
              + "|1\\d\\d(?=番(?![号地目組線])|に電話|へ電話|にかけ|へかけ))");
  private static final List<String> EMERGENCY = List.of("110", "118", "119");

  static List<PhoneMention> in(String folded) {
    List<PhoneMention> mentions = new ArrayList<>();
    Matcher number = NUMBER.matcher(folded);
    while (number.find()) {
      String digits = Folding.digits(number.group());
      if (!EMERGENCY.contains(digits) && isDialled(digits)) {
        mentions.add(new PhoneMention(number.start(), number.group(), digits));
      }
    }
    return mentions;
  }

  /** 「175番に」 is a ticket at a counter; 189 is a number that people dial. */
  private static boolean isDialled(String digits) {
    return digits.length() > 3 || ShortNumber.of(digits).isPresent();
  }
}
