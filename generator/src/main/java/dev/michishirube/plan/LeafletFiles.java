package dev.michishirube.plan;

import dev.michishirube.model.ShortCode;
import dev.michishirube.model.leaflet.Edition;

/** Where the files of leaflets lie. */
public final class LeafletFiles {
  /** Where the short addresses on paper begin. */
  public static final String SHORT = "/p/";

  private LeafletFiles() {}

  /** The leaflet as a page. */
  public static String page(Edition edition) {
    return name(edition) + "/";
  }

  public static String pdf(Edition edition) {
    return name(edition) + ".pdf";
  }

  /** Plain text, UTF-8. */
  public static String text(Edition edition) {
    return name(edition) + ".txt";
  }

  /** Plain text in the encoding of Japanese Windows (CP932), which reading devices take. */
  public static String sjis(Edition edition) {
    return name(edition) + ".sjis.txt";
  }

  /** The short address of what a leaflet is about. */
  public static String shortAddress(String subject) {
    return SHORT + ShortCode.of(subject) + "/";
  }

  private static String name(Edition edition) {
    return FixedPage.LEAFLETS.path() + edition.slug();
  }
}
