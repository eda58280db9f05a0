package dev.michishirube.render.sheet.form;

import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Block.Prominence;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.view.CardView;
import dev.michishirube.render.view.ChannelView;
import dev.michishirube.render.view.FactView;
import dev.michishirube.render.view.TextView;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ways of contact on paper: the first number as the picture, the others beside it. */
final class Calls {
  private final PageContext page;
  private final Set<String> told;

  Calls(PageContext page) {
    this.page = page;
    this.told =
        Set.of(
            page.words().get("fact.change"),
            page.words().get("fact.hours"),
            page.words().get("fact.areaNumber"),
            page.words().get("fact.lastReception"),
            page.words().get("fact.band"),
            page.words().get("fact.toll"),
            page.words().get("fact.reachable"),
            page.words().get("fact.booking"),
            page.words().get("fact.note"));
  }

  /** All ways of one record. */
  List<Block> of(List<ChannelView> ways) {
    List<Block> blocks = new ArrayList<>();
    for (ChannelView way : ways) {
      if (way.withheld() == null && written(way) != null) {
        blocks.add(call(way, blocks.isEmpty() ? Prominence.MAIN : Prominence.BESIDE));
      }
    }
    return blocks;
  }

  private Block call(ChannelView way, Prominence size) {
    List<Line> notes = new ArrayList<>();
    for (FactView fact : way.facts()) {
      if (told.contains(fact.label())) {
        fact.lines().stream().map(line -> note(fact, line)).map(Line::of).forEach(notes::add);
      }
    }
    return new Block.Call(
        Line.of(label(way)), String.valueOf(written(way)), target(way), size, notes);
  }

  /** Under a number, what is unknown must say of what. */
  private String note(FactView fact, TextView line) {
    boolean unknown = line.whole().equals(page.words().get("unknown"));
    return unknown ? page.words().get("sheet.unknown", fact.label()) : line.whole();
  }

  private String label(ChannelView way) {
    TextView label = way.label();
    String extension =
        way.extension() == null ? "" : page.words().get("sheet.extension", way.extension());
    return way.typeName() + (label == null ? "" : "　" + label.whole()) + extension;
  }

  /** The way that one tries first, where a card shows any. */
  static Optional<ChannelView> first(CardView card) {
    return card.channels().stream()
        .filter(way -> way.withheld() == null && written(way) != null)
        .findFirst();
  }

  /** As one dials or types it; null when there is nothing to write down. */
  static @Nullable String written(ChannelView way) {
    String href = way.href();
    if (href != null && href.startsWith("http")) {
      return Address.shown(href);
    }
    return way.contact();
  }

  /** Whether one hears somebody there. */
  static boolean isCalled(ChannelView way) {
    return way.type().equals("phone");
  }

  static @Nullable URI target(ChannelView way) {
    String href = way.href();
    return href == null ? null : URI.create(href);
  }
}
