package dev.michishirube.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.diagnostic.Findings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceReaderTest {
  private static final String TEXT = "id: x\nname: 目黒区のひきこもり相談専用ダイヤル\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "Shift_JIS, Shift_JIS, 2, 7",
    "windows-31j, Shift_JIS, 2, 7",
    "EUC-JP, EUC-JP, 2, 7",
    "ISO-2022-JP, ISO-2022-JP, 2, 7",
    "UTF-16LE, UTF-16LE, 1, 1",
    "UTF-16BE, UTF-16BE, 1, 1",
    "UTF-16, UTF-16BE, 1, 1",
    "x-UTF-16LE-BOM, UTF-16LE, 1, 1",
  })
  void namesTheEncodingThatAFileLooksLike(String saved, String named, int line, int column)
      throws IOException {
    assertThat(told(TEXT.getBytes(Charset.forName(saved))))
        .containsExactly(
            "%d:%d file.encoding 文字コードが UTF-8 ではありません。%s のようです。".formatted(line, column, named));
  }

  @ParameterizedTest
  @CsvSource({"Shift_JIS, Shift_JIS", "EUC-JP, EUC-JP"})
  void namesItForAShortTextToo(String saved, String named) throws IOException {
    for (String text : List.of("電話", "あ", "ひとり親", "東京都目黒区", "カフェ、テーブル。")) {
      assertThat(told(text.getBytes(Charset.forName(saved))))
          .as(text)
          .containsExactly("1:1 file.encoding 文字コードが UTF-8 ではありません。" + named + " のようです。");
    }
  }

  @Test
  void aDamagedPlaceIsNoOtherEncoding() throws IOException {
    byte[] bytes = TEXT.getBytes(UTF_8);
    bytes["id: x\nname: 目".getBytes(UTF_8).length + 1] = 'x';
    assertThat(told(bytes)).containsExactly("2:8 file.encoding UTF-8 として読めない文字があります。");
    assertThat(told("café\n".getBytes(Charset.forName("ISO-8859-1"))))
        .containsExactly("1:4 file.encoding UTF-8 として読めない文字があります。");
  }

  @Test
  void takesUtf8WithOrWithoutByteOrderMark() throws IOException {
    assertThat(told(TEXT.getBytes(UTF_8))).containsExactly(TEXT);
    assertThat(told(("\uFEFF" + TEXT).getBytes(UTF_8))).containsExactly(TEXT);
  }

  @Test
  void invisibleCharacters() throws IOException {
    assertThat(told("a: b\u0000c\n🆘: \u0007\u202E\u2028x\u007F\n".getBytes(UTF_8)))
        .containsExactly(
            "1:5 file.control 目に見えない制御文字（U+0000）があります。",
            "2:4 file.control 目に見えない制御文字（U+0007）があります。",
            "2:5 file.control 目に見えない制御文字（U+202E）があります。",
            "2:6 file.control 目に見えない制御文字（U+2028）があります。",
            "2:8 file.control 目に見えない制御文字（U+007F）があります。",
            "a: b\uFFFDc\n🆘: \uFFFD\uFFFD\uFFFDx\uFFFD\n");
    assertThat(told("a: b\n\uFEFFc: d\n".getBytes(UTF_8)))
        .contains("2:1 file.control 目に見えない制御文字（U+FEFF）があります。");
    assertThat(told("a: 相\uFFFD談\n".getBytes(UTF_8)))
        .contains("1:5 file.damaged 文字化けの跡「\uFFFD」があります。");
    assertThat(told(("a: " + "\u0001".repeat(1000)).getBytes(UTF_8))).hasSize(10 + 1);
  }

  @ParameterizedTest
  @CsvSource({"%PDF-1.7, PDF", "'PK\u0003\u0004x', 'Excel, Word, ZIP'", "GIF89a, GIF"})
  void filesOfOtherPrograms(String start, String kind) throws IOException {
    assertThat(told((start + "xxxx\u0000").getBytes(UTF_8)))
        .containsExactly("0:0 file.binary 文字のファイルではありません（" + kind + "）。");
  }

  @Test
  void emptyFiles() throws IOException {
    assertThat(told(new byte[0])).containsExactly("0:0 file.empty ファイルに中身がありません。");
    assertThat(told(" \r\n\t\n　\n".getBytes(UTF_8)))
        .containsExactly("0:0 file.empty ファイルに中身がありません。");
  }

  @Test
  void largeFiles() throws IOException {
    byte[] bytes = new byte[3 * 1024 * 1024 + 1];
    Arrays.fill(bytes, (byte) 'a');
    assertThat(told(bytes)).containsExactly("0:0 file.too-large ファイルが大きすぎます（上限 3 MB）。");
  }

  /** The findings, then the text when there is one. */
  private List<String> told(byte[] bytes) throws IOException {
    Path file = folder.resolve("x.yaml");
    Files.write(file, bytes);
    Findings findings = new Findings();
    String text = "";
    try {
      text = new SourceReader(LoadLimits.DEFAULT).read(file, "content/x.yaml", findings);
    } catch (UnreadableException e) {
      findings.add(e.diagnostic());
    }
    List<String> told = new ArrayList<>(findings.sorted().stream().map(YamlCase::told).toList());
    if (!text.isEmpty()) {
      told.add(text);
    }
    return told;
  }
}
