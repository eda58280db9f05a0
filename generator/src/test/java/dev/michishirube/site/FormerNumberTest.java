package dev.michishirube.site;

import static dev.michishirube.site.Records.center;
import static dev.michishirube.site.TestSite.site;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.index.asked.Answer;
import dev.michishirube.index.asked.SiteSearch;
import dev.michishirube.index.shard.ShardFile;
import dev.michishirube.index.shard.ShardReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever still has an old number finds the desk by it, and can read it nowhere. */
class FormerNumberTest {
  @TempDir private static Path folder;
  private static BuiltSite built;

  @BeforeAll
  static void build() {
    TestSite site =
        site("base")
            .with(
                "content/centers/moved.yaml",
                center(
                    "moved",
                    """
                    name: うつった窓口
                    channels:
                      - type: phone
                        number: "03-5211-4148"
                        former_numbers: [{number: "03-5211-4159"}]
                    """))
            .with(
                "content/centers/ended.yaml",
                center(
                    "ended",
                    """
                    name: おわった窓口
                    status: ended
                    channels: [{type: phone, number: "03-5211-4137"}]
                    """));
    site.buildIn(folder);
    built = site.build();
  }

  @ParameterizedTest
  @CsvSource({
    "03-5211-4159, うつった窓口",
    "０３（５２１１）４１５９, うつった窓口",
    "0352114159, うつった窓口",
    "03-5211-4148, うつった窓口",
    "03-5211-4137, おわった窓口",
    "+81-3-5211-4137, おわった窓口",
  })
  void theDeskIsFoundByIt(String query, String name) throws IOException {
    try (SiteSearch search = SiteSearch.open(folder.resolve("site-output"))) {
      List<Answer.Result> found = search.ask(query, 10).results();
      assertThat(found).first().extracting(Answer.Result::name).isEqualTo(name);
    }
  }

  @Test
  void itStandsOnNoPageAndInNoFileOfTheSearch() {
    built.hasNowhere("03-5211-4159", "0352114159", "03-5211-4137", "0352114137");
    String root = built.files().get("search/root.js");
    ShardFile file = new ShardFile("root.js", root.substring(0, root.indexOf("michi.start(")));
    assertThat(new ShardReader(file).texts(file))
        .noneMatch(text -> text.contains("52114159") || text.contains("52114137"))
        .anyMatch(text -> text.equals("0352114148"));
  }
}
