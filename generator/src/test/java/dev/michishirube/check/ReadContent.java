package dev.michishirube.check;

import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.load.LoadLimits;
import dev.michishirube.load.SourceTree;
import dev.michishirube.load.Yaml;
import dev.michishirube.load.YamlFile;
import dev.michishirube.load.YamlReader;
import dev.michishirube.model.geo.Gazetteer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A tiny content folder as the decoder sees it: its records and what it found wrong. */
public record ReadContent(Checked checked, List<Diagnostic> findings) {
  /** A complete small center, to which a test adds lines. */
  public static final String CENTER =
      """
      id: meguro-dial
      kind: hikikomori_center
      name: ひきこもり相談専用ダイヤル
      topics: [hikikomori]
      service_area: {scope: municipality, codes: ["131105"]}
      sources: [{publisher: 目黒区, url: "https://www.city.meguro.tokyo.jp/"}]
      """;

  private static final String SITE =
      """
      title: みちしるべ
      neutral_title: 地域の案内
      publisher: 目黒区
      scope: national
      exit_url: https://www.jma.go.jp/
      """;

  private static final Gazetteer NOWHERE = new Gazetteer(List.of());

  /** One file beside a complete {@code site.yaml}. */
  public static ReadContent of(String path, String yaml) {
    Map<String, String> files = new TreeMap<>();
    files.put("site.yaml", SITE);
    files.put(path, yaml);
    return of(files);
  }

  /** A center with more lines. */
  public static ReadContent center(String more) {
    return of("centers/a.yaml", CENTER + more);
  }

  /** Any files, by path. */
  public static ReadContent of(Map<String, String> files) {
    Findings findings = new Findings();
    SourceTree tree = tree(files, findings);
    Checked checked = ContentReader.read(tree, NOWHERE, findings);
    return new ReadContent(checked, findings.sorted());
  }

  static SourceTree tree(Map<String, String> files, Findings findings) {
    List<YamlFile> yaml = new ArrayList<>();
    files.forEach(
        (path, text) -> {
          Yaml root = new YamlReader(LoadLimits.DEFAULT).read(text, "content/" + path, findings);
          if (root != null) {
            yaml.add(new YamlFile(path, root));
          }
        });
    return new SourceTree(Path.of("content"), yaml, List.of(), List.of(), null, "");
  }

  public Content content() {
    return checked.content();
  }

  /** {@code line:column rule message} of each finding, Japanese. */
  public List<String> told() {
    return findings.stream()
        .map(
            d ->
                "%d:%d %s %s %s"
                    .formatted(
                        d.position().line(),
                        d.position().column(),
                        d.rule().id(),
                        d.message("ja"),
                        d.hint("ja")))
        .toList();
  }

  /** The ids of the rules that found something. */
  public List<String> rules() {
    return findings.stream().map(d -> d.rule().id()).toList();
  }
}
