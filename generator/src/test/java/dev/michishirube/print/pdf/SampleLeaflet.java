package dev.michishirube.print.pdf;

import dev.michishirube.print.font.Face;
import dev.michishirube.print.font.Glyph;
import dev.michishirube.print.font.GlyphRun;
import dev.michishirube.print.page.Ink;
import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Role;
import dev.michishirube.print.page.Sheets;
import dev.michishirube.print.page.Tag;
import java.net.URI;
import java.util.List;

/** A document with one of everything that a sheet may hold. */
final class SampleLeaflet {
  private final Drawing drawing = new Drawing();

  private SampleLeaflet() {}

  static Sheets sheets() {
    return new SampleLeaflet().draw();
  }

  private Sheets draw() {
    drawing.mark(Mark.Shape.box(null, 40, 40, 515, 50, Ink.PALE));
    drawing.line(Role.H1, "ひきこもりの相談", 24);
    Tag lead = drawing.root().add(Tag.of(Role.P));
    ruby(lead, "山口", "やまぐち");
    mark(lead.add(Tag.of(Role.SPAN)), "の相談です。", 92, 11);
    drawing.down(20);
    drawing.line(Role.H2, "電話", 16);
    Tag link = Tag.link("電話 0120-000-000", URI.create("tel:0120000000"));
    drawing.root().add(Tag.of(Role.P)).add(link);
    drawing.text(link, "0120-000-000", 34);
    Tag two = Tag.link("県のページ", URI.create("https://www.example.jp/山口"));
    drawing.root().add(Tag.of(Role.P)).add(two);
    drawing.text(two, "県のページを", 11).text(two, "見る", 11);
    drawing.line(Role.P, "髙 﨑 とABC, 10:00〜17:30", 11);
    variants();
    list();
    table();
    figure();
    drawing.text(null, "1 / 2", 9);
    Tag split = drawing.root().add(Tag.of(Role.P));
    drawing.text(split, "次の頁へ", 11).nextPage().text(split, "続きます。", 11);
    Tag mail = Tag.link("メール", URI.create("mailto:info@example.jp"));
    drawing.root().add(Tag.of(Role.P)).add(mail);
    drawing.text(mail, "info@example.jp", 11);
    spaced();
    drawing.text(null, "2 / 2", 9);
    return drawing.sheets();
  }

  /** One glyph for two texts, and a character beyond the face and the BMP. */
  private void variants() {
    Tag tag = drawing.root().add(Tag.of(Role.P));
    GlyphRun plain = Drawing.run(Face.REGULAR, "葛飾");
    Glyph base = plain.glyphs().getFirst();
    Glyph selected = new Glyph(base.id(), "葛\uDB40\uDD00", base.advance());
    GlyphRun both = new GlyphRun(Face.REGULAR, List.of(base, selected));
    drawing.mark(text(tag, both, 60, 11, 0));
    drawing.mark(text(tag, Drawing.run(Face.BEYOND, "𠮷"), 84, 11, 0)).down(20);
  }

  private void list() {
    Tag list = drawing.root().add(Tag.of(Role.L));
    for (String words : List.of("本人", "家族")) {
      Tag item = list.add(Tag.of(Role.LI));
      Tag label = item.add(Tag.of(Role.LBL));
      mark(label, "・", 60, 11);
      mark(item.add(Tag.of(Role.LBODY)), words, 74, 11);
      drawing.down(18);
    }
  }

  private void table() {
    Tag table = drawing.root().add(Tag.of(Role.TABLE));
    Tag head = table.add(Tag.of(Role.TR));
    mark(head.add(Tag.header(Tag.Scope.COLUMN)), "曜日", 60, 11);
    mark(head.add(Tag.header(Tag.Scope.COLUMN)), "時間", 160, 11);
    drawing.mark(
        Mark.Shape.line(60, drawing.baseline() + 4, 300, drawing.baseline() + 4, 0.5f, Ink.LINE));
    drawing.down(18);
    Tag row = table.add(Tag.of(Role.TR));
    mark(row.add(Tag.header(Tag.Scope.ROW)), "月曜", 60, 11);
    row.add(Tag.of(Role.TD));
    drawing.down(18);
  }

  private void figure() {
    Tag figure = drawing.root().add(Tag.figure("二次元コード"));
    drawing.mark(Mark.Shape.box(figure, 60, drawing.baseline(), 40, 40, Ink.ACCENT));
    drawing.mark(
        new Mark.Shape(
            figure,
            List.of(
                new Mark.Step.Move(110, drawing.baseline()),
                new Mark.Step.Curve(
                    120,
                    drawing.baseline(),
                    130,
                    drawing.baseline() + 10,
                    130,
                    drawing.baseline() + 30),
                new Mark.Step.Close()),
            Ink.PALE,
            Ink.BLACK,
            0.7f,
            List.of(2f, 1f)));
    drawing.down(60);
  }

  /** Letters set apart, and closer than the face has them. */
  private void spaced() {
    GlyphRun run = Drawing.run(Face.BOLD, "「見本」です");
    List<Glyph> close =
        run.glyphs().stream()
            .map(it -> new Glyph(it.id(), it.text(), it.advance() * 0.8f))
            .toList();
    drawing
        .mark(text(drawing.root().add(Tag.of(Role.P)), new GlyphRun(Face.BOLD, close), 60, 20, 0))
        .down(30);
    drawing.mark(text(drawing.root().add(Tag.of(Role.P)), run, 60, 20, 3)).down(30);
  }

  private void ruby(Tag parent, String base, String reading) {
    Tag ruby = parent.add(Tag.of(Role.RUBY));
    mark(ruby.add(Tag.of(Role.RB)), base, 60, 11);
    drawing.mark(Drawing.at(ruby.add(Tag.of(Role.RT)), reading, 5.5f, 60, drawing.baseline() - 11));
  }

  private void mark(Tag tag, String text, float x, float size) {
    drawing.mark(Drawing.at(tag, text, size, x, drawing.baseline()));
  }

  private Mark.Text text(Tag tag, GlyphRun run, float x, float size, float spacing) {
    return new Mark.Text(tag, run, size, x, drawing.baseline(), spacing, Ink.BLACK);
  }
}
