package dev.michishirube.print.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Inline;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.sheet.Sheet;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void aSheetReadsFromItsTitleToItsImprint() {
    Line title = Line.of(new Inline.Ruby("相談", "そうだん"), new Inline.Words("の窓口"));
    Block call =
        new Block.Call(
            Line.of("電話"),
            "03-5722-9363",
            null,
            Block.Prominence.MAIN,
            List.of(Line.of("通話料がかかります。")));
    List<Block> blocks =
        List.of(
            new Block.Heading(1, title),
            Block.Paragraph.of("話してもかまいません。「こわい。」と言うだけでも。"),
            call,
            new Block.Stamp(Line.of("配布元")),
            new Block.Heading(2, Line.of("使える人")),
            Block.Bullets.of(Block.Marker.DOT, List.of(Line.of("本人"), Line.of("家族。友人も。"))),
            Block.Bullets.of(Block.Marker.NUMBER, List.of(Line.of("電話する"), Line.of("話す"))),
            new Block.Facts(
                List.of(Block.Fact.of("時間", "平日8時30分〜17時。祝日は休みです。"), Block.Fact.of("費用", "無料"))),
            new Block.Framed(List.of(Block.Paragraph.of("命があぶないときは110番"))),
            new Block.Writing(Line.of("名前"), 2),
            new Block.Code(URI.create("https://example.jp/p/ab/"), Line.of("くわしい内容")));
    Sheet sheet =
        new Sheet(
            "案内", List.of(Part.of("表", blocks)), "発行 〇〇市　2026年11月", LocalDate.of(2026, 11, 1));
    assertThat(PlainText.of(sheet))
        .isEqualTo(
            """
            ■ 相談（そうだん）の窓口
            話してもかまいません。
            「こわい。」と言うだけでも。
            電話：03-5722-9363
            　通話料がかかります。

            ● 使える人
            ・本人
            ・家族。
            　友人も。
            1. 電話する
            2. 話す
            時間：平日8時30分〜17時。
            　祝日は休みです。
            費用：無料

            命があぶないときは110番

            名前：（　　　　　　　　　　）
            くわしい内容：https://example.jp/p/ab/

            発行 〇〇市　2026年11月
            """);
  }

  @Test
  void aTableIsReadRowByRowWithItsLabels() {
    Block table =
        new Block.Table(
            Line.of("夜の電話"),
            List.of(Line.of("窓口"), Line.of("電話"), Line.of("時間")),
            List.of(
                List.of(
                    Block.Cell.of("よりそい"), Block.Cell.of("0120-279-338"), Block.Cell.of("24時間"))),
            List.of(2, 1, 1),
            true);
    assertThat(PlainText.of(List.of(table))).isEqualTo("夜の電話\n・よりそい\n　電話：0120-279-338\n　時間：24時間\n");
  }

  @Test
  void addressesOfLinksAreToldAndMarksWithoutShapeAreNot() {
    Line line =
        Line.of(
            new Inline.Link("市のページ", URI.create("https://example.jp/")),
            new Inline.Link("電話", URI.create("tel:0357229363")),
            new Inline.Words("\u200f名\u0000前\n"));
    assertThat(PlainText.of(List.of(new Block.Heading(3, line))))
        .isEqualTo("○ 市のページ（https://example.jp/）電話名前\n");
  }
}
