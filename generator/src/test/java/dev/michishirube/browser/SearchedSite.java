package dev.michishirube.browser;

import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.site.TestSite;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small site in which the tests search. */
final class SearchedSite {
  /** Characters that would be elements if a script took them for markup. */
  static final String MARKUP = "<img src=x onerror=alert(1)>の窓口";

  private static final String CONCEPTS =
      """
      - id: hikikomori
        name: ひきこもり
        topics: [hikikomori]
        forms: [引きこもり, ひきこもり]
        not: [{text: 引き出し, why: 家具}]
      - id: living
        name: お金と暮らし
        topics: [living]
        forms: [家賃]
        not: [{text: 家の鍵, why: 道具}]
      - id: struck
        name: 暴力
        topics: [dv]
        crisis: true
        forms: [殴られ]
        not: [{text: 殴り書き, why: 書き方}]
      - id: leave
        name: 別れ
        topics: [dv]
        at_risk: true
        forms: [別れたい]
        not: [{text: 別れ道, why: 道}]
      """;

  private SearchedSite() {}

  /** Fewer than 300 records: the index is one file. */
  static TestSite small() {
    return site("base")
        .with("content/vocabulary/synonyms.yaml", CONCEPTS)
        .with("content/centers/hyogo.yaml", serving("hyogo", "prefecture", "兵庫のひきこもり相談", "280003"))
        .with("content/centers/yes.yaml", center("yes", "家族の窓口") + "family_only: yes\n")
        .with("content/centers/maybe.yaml", center("maybe", "分からない窓口"))
        .with("content/centers/no.yaml", center("no", "本人の窓口") + "family_only: no\n")
        .with("content/centers/markup.yaml", center("markup", MARKUP));
  }

  /** So many records that terms and results lie in files of their own. */
  static TestSite large() {
    String many =
        IntStream.rangeClosed(1, 340)
            .mapToObj(i -> "- " + center("m" + i, "窓口その" + i).indent(2).strip())
            .collect(Collectors.joining("\n"));
    return small().with("content/centers/many.yaml", many + "\n");
  }

  static void build(TestSite site, Path folder) {
    assertThat(site.buildIn(folder).diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
  }

  private static String center(String id, String name) {
    return serving(id, "municipality", name, "131105");
  }

  private static String serving(String id, String scope, String name, String code) {
    return """
    id: %s
    kind: hikikomori_project
    name: "%s"
    topics: [hikikomori]
    official_url: https://www.city.meguro.tokyo.jp/
    service_area: {scope: %s, codes: ["%s"]}
    channels: [{type: phone, number: "03-5722-9363", hours: "Mo-Fr 08:30-17:00; PH off"}]
    as_of: 2026-07
    sources: [{publisher: 目黒区, url: "https://www.city.meguro.tokyo.jp/"}]
    """
        .formatted(id, name, scope, code);
  }
}
