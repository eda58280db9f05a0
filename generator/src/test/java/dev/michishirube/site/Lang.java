package dev.michishirube.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Which language a screen reader speaks each text in. */
final class Lang {
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

  private Lang() {}

  /** Japanese texts that are not inside of {@code lang=language}; names of languages apart. */
  static List<String> japaneseOutside(Document document, String language) {
    List<String> wrong = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text
              && JAPANESE.matcher(text.text()).find()
              && text.parent() instanceof Element parent
              && !parent.nameIs("title")
              && !of(parent).equals(language)) {
            wrong.add(text.text().strip());
          }
        },
        document);
    return wrong;
  }

  private static String of(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.hasAttr("lang")) {
        return e.attr("lang");
      }
    }
    return "";
  }
}
