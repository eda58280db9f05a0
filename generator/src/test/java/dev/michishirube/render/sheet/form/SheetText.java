package dev.michishirube.render.sheet.form;

import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Sheet;
import java.util.List;
import java.util.stream.Stream;

/** All that a sheet says, in the order in which it is read; one entry a text. */
final class SheetText {
  private SheetText() {}

  static List<String> of(Sheet sheet) {
    return sheet.parts().stream()
        .flatMap(part -> part.groups().stream())
        .flatMap(group -> group.blocks().stream())
        .flatMap(SheetText::of)
        .toList();
  }

  private static Stream<String> of(List<Block> blocks) {
    return blocks.stream().flatMap(SheetText::of);
  }

  private static Stream<String> of(Block block) {
    return switch (block) {
      case Block.Heading heading -> Stream.of(heading.text().text());
      case Block.Paragraph paragraph -> Stream.of(paragraph.text().text());
      case Block.Call call ->
          Stream.of(
                  Stream.of(call.label().text(), call.value()),
                  call.notes().stream().map(Line::text))
              .flatMap(s -> s);
      case Block.Bullets bullets -> bullets.items().stream().flatMap(item -> of(item.blocks()));
      case Block.Facts facts ->
          facts.facts().stream()
              .flatMap(fact -> Stream.concat(Stream.of(fact.label().text()), of(fact.words())));
      case Block.Table table ->
          Stream.of(
                  Stream.ofNullable(table.caption()).map(Line::text),
                  table.head().stream().map(Line::text),
                  table.rows().stream()
                      .flatMap(row -> row.stream().flatMap(cell -> of(cell.blocks()))))
              .flatMap(s -> s);
      case Block.Columns columns -> columns.columns().stream().flatMap(SheetText::of);
      case Block.Together together -> of(together.blocks());
      case Block.Framed framed -> of(framed.blocks());
      case Block.Code code -> Stream.of(code.says().text(), code.address().toString());
      case Block.Writing writing -> Stream.of(writing.label().text() + "_".repeat(writing.lines()));
      case Block.Bars bars ->
          Stream.concat(
              Stream.of(bars.says()),
              bars.bars().stream().map(bar -> bar.label() + " " + bar.written()));
      case Block.Stamp stamp -> Stream.of(stamp.label().text());
      // A line that is not read; names of other pages.
      default -> Stream.empty();
    };
  }
}
