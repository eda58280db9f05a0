package dev.michishirube.build;

import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.render.sheet.Sheet;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/** The hash of everything that has a say in the bytes of a leaflet. */
final class LeafletKey {
  private LeafletKey() {}

  /**
   * The key.
   *
   * @param printer what the program and its printer say of themselves
   */
  static String of(String printer, Edition edition, Sheet sheet) {
    // Sheets are records, lists and texts, which print all that they hold in one order.
    String all =
        String.join(
            "\u0000",
            List.of(
                printer,
                edition.form().name(),
                edition.paper().name(),
                new TreeSet<>(edition.variants()).toString(),
                Boolean.toString(edition.stampBox()),
                String.valueOf(edition.validUntil()),
                String.valueOf(edition.title()),
                String.valueOf(edition.lead()),
                edition.subject(),
                Boolean.toString(edition.atRisk()),
                sheet.toString()));
    return hash(all);
  }

  /** The key of the list of all of them. */
  static String of(String printer, String inputs) {
    return hash(printer + "\u0000" + inputs);
  }

  private static String hash(String text) {
    byte[] hash = LeafletCache.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash);
  }
}
