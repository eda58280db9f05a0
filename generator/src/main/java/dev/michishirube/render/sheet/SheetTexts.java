package dev.michishirube.render.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The texts of blocks in reading order, whatever their looks. */
final class SheetTexts {
  private final List<String> texts = new ArrayList<>();

  private SheetTexts() {}

  static List<String> of(Sheet sheet) {
    SheetTexts reader = new SheetTexts();
    sheet.parts().stream()
        .flatMap(part -> part.groups().stream())
        .forEach(group -> reader.all(group.blocks()));
    return List.copyOf(reader.texts);
  }

  private void all(List<Block> blocks) {
    blocks.forEach(this::read);
  }

  private void read(Block block) {
    switch (block) {
      case Block.Heading heading -> add(heading.text());
      case Block.Paragraph paragraph -> add(paragraph.text());
      case Block.Call call -> {
        add(call.label());
        texts.add(call.value());
        call.notes().forEach(this::add);
      }
      case Block.Bullets list -> list.items().forEach(item -> all(item.blocks()));
      case Block.Facts facts ->
          facts
              .facts()
              .forEach(
                  fact -> {
                    add(fact.label());
                    all(fact.words());
                  });
      case Block.Table table -> {
        Stream.ofNullable(table.caption()).forEach(this::add);
        table.head().forEach(this::add);
        table.rows().forEach(row -> row.forEach(cell -> all(cell.blocks())));
      }
      case Block.Columns columns -> columns.columns().forEach(this::all);
      case Block.Together together -> all(together.blocks());
      case Block.Framed framed -> all(framed.blocks());
      case Block.Code code -> add(code.says());
      case Block.Writing writing -> add(writing.label());
      case Block.Bars bars -> texts.add(bars.says());
      case Block.Contents contents -> contents.entries().forEach(entry -> add(entry.text()));
      case Block.Stamp stamp -> {}
      case Block.Notes notes -> {}
      case Block.Rule rule -> {}
    }
  }

  private void add(Line line) {
    texts.add(line.text());
  }
}
