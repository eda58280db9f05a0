package dev.michishirube.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/**
 * Writes what other tools get to print: the page beside a leaflet's PDF with its print rules, what
 * those leave away taken out already (not every tool knows {@code :has}), so that the sheet's own
 * heading is the first, in the faces of the PDF.
 *
 * <p>Arguments: the page, the folder of the faces, the file to write, in the folder of the page.
 */
public final class LeafletInput {
  private static final String FACES =
      """
      @font-face { font-family: Leaflet; src: url(%1$sBIZUDPGothic-Regular-jis12.ttf); }
      @font-face { font-family: Leaflet; font-weight: bold; src: url(%1$sBIZUDPGothic-Bold-jis12.ttf); }
      * { font-family: Leaflet !important; }
      @page { @bottom-left { font-family: Leaflet; } @bottom-right { font-family: Leaflet; } }
      """;

  private LeafletInput() {}

  public static void main(String[] arguments) throws IOException {
    Document page = Jsoup.parse(Path.of(arguments[0]));
    page.select("meta[http-equiv], script, header, .skip, .crumbs, .files, .site-footer, h1")
        .remove();
    for (int level = 2; level <= 6; level++) {
      page.select("h" + level).tagName("h" + (level - 1));
    }
    page.head()
        .appendElement("style")
        .appendChild(new DataNode(FACES.formatted(Path.of(arguments[1]).toUri())));
    Files.writeString(Path.of(arguments[2]), page.outerHtml());
  }
}
