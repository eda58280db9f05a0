package dev.michishirube.check.rules.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.Checked;
import dev.michishirube.check.ContentReader;
import dev.michishirube.check.ReferenceData;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.load.ContentLoader;
import dev.michishirube.load.LoadLimits;
import dev.michishirube.model.geo.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Long text that is made to take long: no rule hangs, none throws. The limits are far above what a
 * linear rule needs and far below what a quadratic one would take.
 */
@Tag("slow")
class HostileProseTest {
  private static final Path RULES =
      dev.michishirube.RepositoryRoot.path().resolve("generator/src/test/resources/rules");
  private static final Gazetteer PLACES = ReferenceData.gazetteer();
  private static final int LENGTH = 60_000;
  private static final String HEAD =
      """
      ---
      title: ながい文
      kind: explainer
      topics: [hikikomori]
      sources:
        - {title: 相談の案内, document: 相談の案内}
      ---

      """;

  @TempDir Path content;

  static List<String> pieces() {
    return List.of(
        "甘え",
        "03-9999-0000 ",
        "0120-1-0120-1-",
        "24時間申し込み電話",
        "すべて",
        "すべて無料。電話代は",
        "共通の緊急相談ダイヤル",
        "1月",
        "令和4年4月1日(月)から",
        "17時〜9時",
        "約7万件7万件",
        "2,618件内訳は1件1件",
        "介護の負担、",
        "ひきこもり地域支援",
        "婦人相談所、",
        "第三者が",
        "履歴は",
        "だれに",
        "。。",
        "ｱｱ",
        "【",
        "\n・",
        "\n①",
        "\n1.あ",
        "\n目次",
        "\n## あ\n",
        "| 1 ",
        "\n|合計|1|",
        "{{phone ",
        "{{phone x}}",
        "{{center base}} ",
        "\n{{center nobody}}\n",
        "[](",
        "[ここ](#)",
        "![](",
        "<a>",
        "https://a.jp/",
        "＃８０００",
        "𠮷家 婦人相談所",
        ".Style");
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void repeatedPiecesTakeLinearTime(String piece) throws IOException {
    check(piece.repeat(LENGTH / piece.length()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void mixedPiecesNeverThrow(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> pieces = pieces();
    StringBuilder text = new StringBuilder();
    while (text.length() < LENGTH / 3) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    check(text.toString());
  }

  private void check(String body) throws IOException {
    Files.createDirectories(content.resolve("articles"));
    Files.createDirectories(content.resolve("centers"));
    Files.copy(RULES.resolve("_base/site.yaml"), content.resolve("site.yaml"));
    Files.copy(RULES.resolve("_base/centers/base.yaml"), content.resolve("centers/base.yaml"));
    Files.writeString(content.resolve("articles/a.md"), HEAD + body);
    Findings findings = new Findings();
    Checked checked =
        ContentReader.read(
            new ContentLoader(LoadLimits.DEFAULT, 1).load(content, "content", findings),
            PLACES,
            findings);
    assertThat(checked.content().articles()).hasSize(1);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> new ProseChecks().check(checked.content(), LocalDate.of(2026, 11, 22), findings));
  }
}
