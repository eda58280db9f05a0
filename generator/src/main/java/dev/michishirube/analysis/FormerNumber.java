package dev.michishirube.analysis;

/**
 * A phone number that leads nowhere any more. Whoever types it off an old leaflet finds the desk,
 * as by its whole name; nobody can read it in the index, because only its first two digits and what
 * is computed from all of it stand there, which a hundred other numbers have, too.
 */
public final class FormerNumber {
  private FormerNumber() {}

  /**
   * The term of a number.
   *
   * @param digits of the number, without anything between them; two at least
   */
  public static String term(String digits) {
    return WholeName.terms(digits).getFirst();
  }
}
