package dev.michishirube.render.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What goes first where a list has no room. */
class ShorteningTest {
  private static final Block.Heading DESKS = new Block.Heading(2, Line.of("暮らし"));
  private static final Block.Heading LINES = new Block.Heading(2, Line.of("全国"));
  private static final Block.Heading OFFICE = new Block.Heading(2, Line.of("役所"));

  private static Block desk(String name) {
    return new Block.Call(
        Line.of(name), "03-0000-0000", null, Block.Prominence.ROW, List.<Line>of());
  }

  private static List<Block> section(Block.Heading title, int desks) {
    List<Block> section = new ArrayList<>(List.of(title));
    IntStream.range(0, desks).forEach(i -> section.add(desk(title.text().text() + i)));
    return section;
  }

  private static List<Block> all(boolean office) {
    List<Block> all = new ArrayList<>(section(DESKS, 20));
    all.addAll(section(LINES, 8));
    if (office) {
      all.add(OFFICE);
      IntStream.range(0, 10).forEach(i -> all.add(Block.Paragraph.of("たずねる先" + i)));
    }
    return all;
  }

  @Test
  void whomToAskAtTheOfficeGoesBeforeAnyNumber() {
    List<List<Block>> choices = new Shortening(all(true)).choices();
    assertThat(choices.getFirst()).hasSize(21 + 9 + 9).containsAll(all(false));
    assertThat(choices.get(3)).isEqualTo(all(false));
  }

  @Test
  void longSectionsGoBeforeShortOnesAndTheFirstDeskOfEachLast() {
    List<List<Block>> choices = new Shortening(all(false)).choices();
    assertThat(choices.getFirst()).hasSize(1 + 12 + 9);
    assertThat(choices).contains(List.of(DESKS, desk("暮らし0"), LINES, desk("全国0")));
    assertThat(choices.getLast()).isEqualTo(List.of(DESKS, desk("暮らし0")));
  }
}
