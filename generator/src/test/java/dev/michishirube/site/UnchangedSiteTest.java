package dev.michishirube.site;

import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.build.BuildResult;
import dev.michishirube.build.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A site that a build would make again to the byte is left as it stands; any other is built. */
class UnchangedSiteTest {
  private static final String DESK = "content/centers/tokyo/meguro-dial.yaml";
  private static final TestSite SITE =
      site("base")
          .with("content/assets/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
          .with("content/templates/assets/more.css", "p { margin: 0 }\n");

  @TempDir Path folder;

  @Test
  void aSecondBuildLeavesItAndTellsTheSame() {
    BuildResult first = build(SITE);
    assertThat(first.outcome()).isEqualTo(Outcome.PUBLISHED);
    Map<String, String> built = output();
    BuildResult second = build(SITE.jobs(3));
    assertThat(second.outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
    assertThat(second.pages()).isEqualTo(first.pages());
    assertThat(second.files()).isEqualTo(first.files());
    assertThat(output()).isEqualTo(built);
  }

  /** That a text for braille needs another character is found while leaflets are made. */
  @Test
  void whatWasFoundInTheMakingIsToldAgain() {
    TestSite telling =
        SITE.replacing(DESK, "name: ", "name: 𠮷田の").press(new FakePress().telling());
    BuildResult first = build(telling);
    BuildResult second = build(telling);
    assertThat(first.diagnostics()).anyMatch(it -> it.rule().id().equals("leaflet.sjis"));
    assertThat(second.outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
  }

  static Stream<TestSite> changes() {
    return Stream.of(
        SITE.replacing(DESK, "5722-9363", "5722-9364"),
        SITE.with("content/assets/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"a\"/>"),
        SITE.with("content/templates/assets/more.css", "p { margin: 1px }\n"),
        SITE.without("content/articles/first-call.md"),
        SITE.today("2026-11-23"),
        SITE.baseUrl("https://guide.example/"),
        SITE.offline());
  }

  @ParameterizedTest
  @MethodSource("changes")
  void whateverChangesIsBuilt(TestSite changed) {
    build(SITE);
    assertThat(build(changed).outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(output()).isEqualTo(changed.build().files());
    assertThat(build(SITE).outcome()).isEqualTo(Outcome.PUBLISHED);
  }

  @Test
  void whatSomebodyChangedInTheOutputIsMended() throws IOException {
    build(SITE);
    Map<String, String> built = output();
    Path page = folder.resolve("site-output/centers/meguro-dial/index.html");
    Files.writeString(page, Files.readString(page).replace("9363", "9364"));
    assertThat(build(SITE).outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(output()).isEqualTo(built);
    Files.delete(page);
    assertThat(build(SITE).outcome()).isEqualTo(Outcome.PUBLISHED);
    assertThat(output()).isEqualTo(built);
  }

  @Test
  void aDamagedMemoryCostsABuild() throws IOException {
    build(SITE);
    Map<String, String> built = output();
    Path memory = folder.resolve("cache/site");
    byte[] bytes = Files.readAllBytes(memory);
    for (int length : new int[] {0, 100, bytes.length - 1}) {
      Files.write(memory, Arrays.copyOf(bytes, length));
      assertThat(build(SITE).outcome()).as("%d bytes", length).isEqualTo(Outcome.PUBLISHED);
      assertThat(output()).isEqualTo(built);
    }
    assertThat(build(SITE).outcome()).isEqualTo(Outcome.UNCHANGED);
  }

  @Test
  void aMistakeIsNeverCoveredByTheSiteThatStands() {
    build(SITE);
    Map<String, String> built = output();
    BuildResult failed = build(SITE.replacing(DESK, "name:", "nmae:"));
    assertThat(failed.outcome()).isEqualTo(Outcome.KEPT);
    assertThat(output()).isEqualTo(built);
    assertThat(build(SITE).outcome()).isEqualTo(Outcome.UNCHANGED);
  }

  private BuildResult build(TestSite site) {
    return site.keeping(folder.resolve("cache")).buildIn(folder);
  }

  private Map<String, String> output() {
    return Folder.read(folder.resolve("site-output"));
  }
}
