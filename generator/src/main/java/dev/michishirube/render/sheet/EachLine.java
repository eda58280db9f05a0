package dev.michishirube.render.sheet;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The same blocks with other lines: what is done to every text of a sheet, such as furigana. */
public final class EachLine {
  private final UnaryOperator<Line> change;

  private EachLine(UnaryOperator<Line> change) {
    this.change = change;
  }

  /** Changes every line of the blocks, in reading order; numbers to call stay as they are. */
  public static List<Block> of(List<Block> blocks, UnaryOperator<Line> change) {
    return new EachLine(change).blocks(blocks);
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private List<Line> lines(List<Line> lines) {
    return lines.stream().map(change).toList();
  }

  private Block block(Block block) {
    return switch (block) {
      case Block.Heading it -> new Block.Heading(it.level(), change.apply(it.text()));
      case Block.Paragraph it -> new Block.Paragraph(change.apply(it.text()), it.tone());
      case Block.Call it ->
          new Block.Call(
              change.apply(it.label()), it.value(), it.target(), it.size(), lines(it.notes()));
      case Block.Bullets it ->
          new Block.Bullets(
              it.marker(),
              it.items().stream().map(item -> new Block.Item(blocks(item.blocks()))).toList());
      case Block.Facts it ->
          new Block.Facts(
              it.facts().stream()
                  .map(fact -> new Block.Fact(change.apply(fact.label()), blocks(fact.words())))
                  .toList());
      case Block.Table it -> table(it);
      case Block.Columns it ->
          new Block.Columns(it.weights(), it.columns().stream().map(this::blocks).toList());
      case Block.Together it -> new Block.Together(blocks(it.blocks()));
      case Block.Framed it -> new Block.Framed(blocks(it.blocks()));
      case Block.Code it -> new Block.Code(it.address(), change.apply(it.says()));
      case Block.Writing it -> new Block.Writing(change.apply(it.label()), it.lines());
      case Block.Notes it -> new Block.Notes(change.apply(it.label()));
      case Block.Stamp it -> new Block.Stamp(change.apply(it.label()));
      // Its targets are blocks of the sheet as it was; forms with contents have no variants.
      case Block.Contents it -> it;
      case Block.Bars it -> it;
      case Block.Rule it -> it;
    };
  }

  private Block table(Block.Table table) {
    @Nullable Line caption = table.caption();
    return new Block.Table(
        caption == null ? null : change.apply(caption),
        lines(table.head()),
        table.rows().stream()
            .map(row -> row.stream().map(cell -> new Block.Cell(blocks(cell.blocks()))).toList())
            .toList(),
        table.widths(),
        table.rowHeaders());
  }
}
