package dev.michishirube.model;

import dev.michishirube.model.Channel.Toll;
import java.util.List;

/**
 * A Japanese telephone number.
 *
 * @param printed as the source prints it: {@code 03-5722-9363}, {@code #8008}, {@code 189}
 */
public record Telephone(String printed) {
  /** Free to the caller. */
  private static final List<String> FREEPHONE = List.of("0120", "0800");

  /** Charged at a rate of its own, outside flat-rate plans (ナビダイヤル). */
  private static final List<String> NAVI = List.of("0570");

  /** Digits, with {@code #} where the number has one; what search and comparison use. */
  public String digits() {
    StringBuilder digits = new StringBuilder();
    printed
        .chars()
        .filter(c -> (c >= '0' && c <= '9') || c == '#')
        .forEach(c -> digits.append((char) c));
    return digits.toString();
  }

  /**
   * True for {@code 110}, {@code #8008} and the like: dialled as they are, in Japan only. Judged by
   * form, so that a number missing from {@link ShortNumber} is still dialled right.
   */
  public boolean isShort() {
    String digits = digits();
    return digits.startsWith("#") || digits.length() <= 4;
  }

  /** A number that callers in Japan reach for free: 0120, 0800. */
  public boolean isFreephone() {
    return FREEPHONE.stream().anyMatch(digits()::startsWith);
  }

  /** ナビダイヤル: 0570. */
  public boolean isNavi() {
    return NAVI.stream().anyMatch(digits()::startsWith);
  }

  /** A number of a place, a mobile or an IP phone: every phone can call it. */
  public boolean isOfUsualPlan() {
    return !isShort() && !isFreephone() && !isNavi();
  }

  /** Who pays as far as the number itself tells; unknown when it does not. */
  public Toll toll() {
    if (isShort()) {
      return ShortNumber.of(digits()).map(ShortNumber::toll).orElse(Toll.UNKNOWN);
    }
    if (isFreephone()) {
      return Toll.FREE;
    }
    return isNavi() ? Toll.NAVI : Toll.CALLER;
  }

  /**
   * For links (RFC 3966): {@code tel:+81357229363}. Short numbers, freephone and navi numbers have
   * no international form and stay as they are dialled; {@code #} becomes {@code %23}.
   */
  public String href() {
    String digits = digits();
    if (!isOfUsualPlan() || !digits.startsWith("0")) {
      return "tel:" + digits.replace("#", "%23");
    }
    return "tel:+81" + digits.substring(1);
  }
}
