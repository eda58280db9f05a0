package dev.michishirube.print.text;

import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * What a sheet says, as plain text in reading order: a sentence a line, without any line broken by
 * its width, because whoever reads it aloud or prints it in braille has lines of another length.
 * Headings begin with ■ ● ○, tables become {@code label：value}, readings stand in brackets behind
 * their word. What is only there to be written on or stamped is left out or becomes a blank.
 */
public final class PlainText {
  private static final List<String> HEADINGS = List.of("■", "●", "○");
  private static final String INDENT = "　";
  private static final String BLANK = "（　　　　　　　　　　）";

  private final List<String> lines = new ArrayList<>();

  private PlainText() {}

  /** The whole sheet with its imprint; lines end with LF. */
  public static String of(Sheet sheet) {
    List<Block> blocks = new ArrayList<>();
    for (Part part : sheet.parts()) {
      part.groups().forEach(group -> blocks.addAll(group.blocks()));
    }
    blocks.add(new Block.Rule());
    blocks.add(Block.Paragraph.of(sheet.imprint()));
    return of(blocks);
  }

  /** Blocks, one after the other; lines end with LF. */
  public static String of(List<Block> blocks) {
    PlainText text = new PlainText();
    text.blocks(blocks, "");
    return String.join("\n", text.lines).strip() + "\n";
  }

  private void blocks(List<Block> blocks, String indent) {
    blocks.forEach(block -> block(block, indent));
  }

  private void block(Block block, String indent) {
    switch (block) {
      case Block.Heading it -> {
        gap();
        String mark = HEADINGS.get(Math.min(it.level(), HEADINGS.size()) - 1);
        lines.add(indent + mark + " " + Words.of(it.text()));
      }
      case Block.Paragraph it -> sentences(it.text(), indent);
      case Block.Call it -> {
        lines.add(indent + Words.of(it.label()) + "：" + Words.clean(it.value()));
        it.notes().forEach(note -> sentences(note, indent + INDENT));
      }
      case Block.Bullets it -> {
        for (int number = 1; number <= it.items().size(); number++) {
          marked(marker(it.marker(), number), it.items().get(number - 1).blocks(), indent);
        }
      }
      case Block.Facts it -> {
        for (Block.Fact fact : it.facts()) {
          marked(Words.of(fact.label()) + "：", fact.words(), indent);
        }
      }
      case Block.Table it -> table(it, indent);
      case Block.Columns it -> it.columns().forEach(column -> blocks(column, indent));
      case Block.Together it -> blocks(it.blocks(), indent);
      case Block.Framed it -> {
        gap();
        blocks(it.blocks(), indent);
        gap();
      }
      case Block.Code it -> sentences(it.says(), indent, "：" + it.address());
      case Block.Writing it -> lines.add(indent + Words.of(it.label()) + "：" + BLANK);
      case Block.Bars it -> {
        lines.add(indent + Words.clean(it.says()));
        it.bars()
            .forEach(
                bar -> lines.add(indent + "・" + Words.clean(bar.label() + "：" + bar.written())));
      }
      // Plain text has no pages; the names alone tell what is in it.
      case Block.Contents it ->
          it.entries().forEach(entry -> lines.add(indent + "・" + Words.of(entry.text())));
      // Empty places on paper; nothing is read.
      case Block.Stamp it -> {}
      case Block.Notes it -> {}
      case Block.Rule it -> gap();
    }
  }

  private static String marker(Block.Marker marker, int number) {
    return switch (marker) {
      case DOT -> "・";
      case NUMBER -> number + ". ";
      case TICK, BOX -> "□ ";
      case NONE -> "";
    };
  }

  /** The first line of the blocks behind its mark, the others set in. */
  private void marked(String mark, List<Block> blocks, String indent) {
    PlainText inner = new PlainText();
    inner.blocks(blocks, "");
    boolean first = true;
    for (String line : inner.lines) {
      if (!line.isEmpty()) {
        lines.add(indent + (first ? mark : INDENT) + line);
        first = false;
      }
    }
    if (first && !mark.isBlank()) {
      lines.add(indent + mark);
    }
  }

  private void table(Block.Table table, String indent) {
    gap();
    Line caption = table.caption();
    if (caption != null) {
      sentences(caption, indent);
    }
    for (List<Block.Cell> row : table.rows()) {
      for (int column = 0; column < row.size(); column++) {
        boolean header = table.rowHeaders() && column == 0;
        String head = column < table.head().size() ? Words.of(table.head().get(column)) : "";
        String label = header || head.isEmpty() ? "" : head + "：";
        marked(
            (column == 0 ? "・" : "") + label,
            row.get(column).blocks(),
            column == 0 ? indent : indent + INDENT);
      }
    }
    gap();
  }

  private void sentences(Line line, String indent, String... after) {
    List<String> sentences = Words.sentences(Words.of(line));
    for (int i = 0; i < sentences.size(); i++) {
      boolean last = i == sentences.size() - 1;
      lines.add(indent + sentences.get(i) + (last ? String.join("", after) : ""));
    }
  }

  private void gap() {
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
      lines.add("");
    }
  }
}
