package dev.michishirube.print.press;

import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Inline;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.sheet.Sheet;
import dev.michishirube.render.sheet.Tone;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A sheet with every kind of block, and words that are hard to set. */
final class EveryBlock {
  static final String PHONE = "0120-000-000";

  private EveryBlock() {}

  static Sheet sheet() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, Line.of("山口県ひきこもり地域支援センター・家族の会（令和８年度の案内）")));
    blocks.add(new Block.Paragraph(furigana(), Tone.LEAD));
    blocks.add(
        new Block.Call(
            Line.of("電話"),
            PHONE,
            URI.create("tel:0120000000"),
            Block.Prominence.MAIN,
            List.of(Line.of("月曜から金曜、9:00〜17:30"), Line.of("通話料は無料です。"))));
    blocks.add(
        new Block.Call(
            Line.of("FAX"),
            "083-000-0000",
            null,
            Block.Prominence.BESIDE,
            List.of(Line.of("24時間"))));
    blocks.add(
        new Block.Call(
            Line.of("夜間の相談"), "#0000", URI.create("tel:0000"), Block.Prominence.ROW, List.of()));
    blocks.add(new Block.Heading(2, Line.of("利用のしかた")));
    blocks.add(
        new Block.Paragraph(
            Line.of(
                new Inline.Words("髙橋さん、山﨑さん、𠮷田さん、葛󠄀飾区の方も、"),
                new Inline.Strong("お名前を言わなくて"),
                new Inline.Words("かまいません。くわしくは"),
                new Inline.Link("県のページ", URI.create("https://www.example.jp/a/b?c=d")),
                new Inline.Words("を見てください。「だれにも言えない」と思っている時こそ、どうぞ。")),
            Tone.BODY));
    for (Block.Marker marker : Block.Marker.values()) {
      blocks.add(
          Block.Bullets.of(
              marker,
              List.of(
                  Line.of("本人からの相談"),
                  Line.of("家族からの相談。長い説明が次の行まで続くときも、印の後ろにそろえて置かれます。家族だけの相談もできます。"))));
    }
    blocks.add(
        new Block.Facts(
            List.of(
                Block.Fact.of("費用", "無料"),
                Block.Fact.of("対象", "県内に住む方とその家族。年齢は問いません。学校や職場からの相談も受けます。"))));
    blocks.add(new Block.Rule());
    blocks.add(table());
    blocks.add(
        new Block.Columns(
            List.of(2, 1),
            List.of(
                List.of(new Block.Heading(3, Line.of("左")), Block.Paragraph.of("左の列です。先に読まれます。")),
                List.of(new Block.Heading(3, Line.of("右")), Block.Paragraph.of("右の列です。")))));
    blocks.add(new Block.Framed(List.of(Block.Paragraph.of("命の危険があるときは、すぐに助けを呼んでください。"))));
    blocks.add(
        new Block.Code(
            URI.create("https://michishirube.example.jp/p/k7m2q/"), Line.of("このページの最新の内容")));
    blocks.add(new Block.Writing(Line.of("いつも飲んでいる薬"), 3));
    blocks.add(
        new Block.Bars(
            "相談の数は3年で2倍になりました。",
            List.of(
                new Block.Bar("令和5年度", 120, "120件"),
                new Block.Bar("令和6年度", 180, "180件"),
                new Block.Bar("令和7年度", 0, "0件"))));
    blocks.add(new Block.Stamp(Line.of("配布した所")));
    blocks.add(new Block.Notes(Line.of("メモ")));
    blocks.add(
        new Block.Together(
            List.of(
                new Block.Heading(2, Line.of("出典")),
                new Block.Paragraph(Line.of("県の公開資料"), Tone.NOTE))));
    return new Sheet(
        "相談の案内",
        List.of(Part.of("本文", blocks)),
        "しるべ市 2026年4月1日現在 2026年4月作成",
        LocalDate.of(2026, 4, 1));
  }

  private static Line furigana() {
    return Line.of(
        new Inline.Ruby("山口県", "やまぐちけん"),
        new Inline.Words("の"),
        new Inline.Ruby("精神保健福祉", "せいしんほけんふくし"),
        new Inline.Words("センターです。"),
        new Inline.Ruby("一人", "ひとり"),
        new Inline.Words("で"),
        new Inline.Ruby("悩", "なや"),
        new Inline.Words("まず、まずは"),
        new Inline.Ruby("電話", "でんわ"),
        new Inline.Words("してください。"));
  }

  private static Block.Table table() {
    return new Block.Table(
        Line.of("曜日と場所"),
        List.of(Line.of("曜日"), Line.of("時間"), Line.of("場所")),
        IntStream.rangeClosed(1, 40)
            .mapToObj(
                row ->
                    List.of(
                        Block.Cell.of("第" + row + "月曜"),
                        Block.Cell.of("9:00〜17:30"),
                        Block.Cell.of("市役所の本庁舎" + row + "階、福祉の窓口の隣にある小さな部屋")))
            .toList(),
        List.of(1, 1, 3),
        true);
  }
}
