package dev.michishirube.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.build.SiteAssembly;
import dev.michishirube.check.Checked;
import dev.michishirube.check.Checker;
import dev.michishirube.check.ReferenceData;
import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.load.ContentLoader;
import dev.michishirube.load.LoadLimits;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.site.TestSite;
import java.nio.file.Path;
import java.time.LocalDate;

/** Sites of desks whose records a test writes, read as the build reads them. */
public final class Desks {
  /** The day of most tests, a Sunday. */
  public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static final Gazetteer GAZETTEER = ReferenceData.gazetteer();

  private Desks() {}

  /** The lines of a desk, from {@code channels} on. */
  static String desk(String id, String more) {
    return """
    id: %s
    kind: hikikomori_project
    name: 窓口
    topics: [hikikomori]
    official_url: https://www.city.meguro.tokyo.jp/
    service_area: {scope: municipality, codes: ["131105"]}
    sources: [{publisher: 目黒区, url: "https://www.city.meguro.tokyo.jp/"}]
    """
            .formatted(id)
        + more
        + "\n";
  }

  /** A site of desks with the ids {@code desk-0}, {@code desk-1} … and nothing else. */
  public static Site site(Path folder, LocalDate today, String... desks) {
    TestSite content = TestSite.site("empty");
    for (int i = 0; i < desks.length; i++) {
      String id = "desk-" + i;
      content = content.with("content/centers/" + id + ".yaml", desk(id, desks[i]));
    }
    return site(content, folder, today);
  }

  /** What a fixture is on a day. */
  static Site site(TestSite content, Path folder, LocalDate today) {
    content.writeTo(folder);
    Findings findings = new Findings();
    var tree =
        new ContentLoader(LoadLimits.DEFAULT, 1)
            .load(folder.resolve("content"), "content", findings);
    Checked checked = Checker.check(tree, GAZETTEER, today, findings);
    assertThat(findings.sorted().stream().filter(Diagnostic::isError)).isEmpty();
    return new Site(
        SiteAssembly.records(checked.content(), null), GAZETTEER, today, ReferenceData.holidays());
  }
}
