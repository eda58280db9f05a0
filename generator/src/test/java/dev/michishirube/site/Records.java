package dev.michishirube.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Complete small records, to which a test adds what it is about. */
public final class Records {
  private Records() {}

  /** A desk of Meguro City; the top-level keys of {@code more} take the place of the usual ones. */
  public static String center(String id, String more) {
    return with(
        """
        id: %s
        kind: hikikomori_project
        name: 窓口の名前
        topics: [hikikomori]
        official_url: https://www.city.meguro.tokyo.jp/
        service_area: {scope: municipality, codes: ["131105"]}
        sources: [{publisher: 目黒区, url: "https://www.city.meguro.tokyo.jp/"}]
        """
            .formatted(id),
        more);
  }

  /** A record that serves the places of some codes. */
  static String serving(String id, String scope, String name, String... codes) {
    return center(
        id,
        "name: %s\nservice_area: {scope: %s, codes: [\"%s\"]}\n"
            .formatted(name, scope, String.join("\", \"", codes)));
  }

  /** An article with a text; front matter as {@link #center}. */
  static String article(String frontMatter, String text) {
    String head =
        with(
            """
            title: 読みものの題名
            kind: explainer
            topics: [hikikomori]
            published: 2026-11-01
            sources: [{publisher: 目黒区, url: "https://www.city.meguro.tokyo.jp/"}]
            """,
            frontMatter);
    return "---\n" + head + "---\n\n" + text + "\n";
  }

  /** A text that uses every directive on a record. */
  static String everyDirective(String id) {
    return """
    {{center %1$s}}

    番号は {{phone %1$s}}、時間は {{hours %1$s}} です。

    {{list area=131105 topic=hikikomori}}

    {{compare by=way area=131105}}
    """
        .formatted(id);
  }

  private static String with(String usual, String more) {
    Map<String, String> blocks = blocks(usual);
    blocks.putAll(blocks(more));
    return String.join("", blocks.values());
  }

  /** The lines of each top-level key. */
  private static Map<String, String> blocks(String yaml) {
    Map<String, String> blocks = new LinkedHashMap<>();
    String key = "";
    List<String> lines = yaml.lines().toList();
    for (String line : lines) {
      boolean begins = !line.isEmpty() && Character.isLetter(line.charAt(0));
      key = begins ? line.substring(0, line.indexOf(':')) : key;
      blocks.merge(key, line + "\n", (a, b) -> begins ? b : a + b);
    }
    return blocks;
  }
}
