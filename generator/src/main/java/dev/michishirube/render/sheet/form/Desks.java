package dev.michishirube.render.sheet.form;

import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Block.Prominence;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Tone;
import dev.michishirube.render.view.CardView;
import dev.michishirube.render.view.ChannelView;
import dev.michishirube.render.view.TextView;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Desks as entries of a list on paper: the name, the first number, hours and who pays. What holds
 * for several desks alike is said once, over the first of them.
 */
final class Desks {
  private static final int SEVERAL = 3;

  private final PageContext page;

  Desks(PageContext page) {
    this.page = page;
  }

  /** One list entry each, in their order. */
  List<Block> of(List<CardView> cards) {
    List<Block> desks = cards.stream().map(this::of).toList();
    List<List<Line>> notes =
        desks.stream()
            .filter(Block.Call.class::isInstance)
            .map(desk -> ((Block.Call) desk).notes())
            .toList();
    boolean alike =
        notes.size() >= SEVERAL
            && notes.stream().distinct().count() == 1
            && !notes.getFirst().isEmpty();
    List<Block> all = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      Block desk = alike ? withoutNotes(desks.get(i)) : desks.get(i);
      all.add(isOneOfSeveral(cards.get(i), cards) ? withAddress(desk, cards.get(i)) : desk);
    }
    if (alike) {
      String note = notes.getFirst().stream().map(Line::text).collect(Collectors.joining("／"));
      Block each = Block.Paragraph.of(page.words().get("sheet.area.each", note));
      all.set(0, new Block.Together(List.of(each, all.getFirst())));
    }
    return all;
  }

  private static boolean isOneOfSeveral(CardView card, List<CardView> cards) {
    String name = card.name().whole();
    return cards.stream().filter(other -> other.name().whole().equals(name)).count() > 1;
  }

  /** Desks of one name are told apart by where they are. */
  private static Block withAddress(Block desk, CardView card) {
    if (card.address() == null || !(desk instanceof Block.Call call)) {
      return desk;
    }
    List<Line> notes = new ArrayList<>(List.of(Line.of(card.address())));
    notes.addAll(call.notes());
    return new Block.Call(call.label(), call.value(), call.target(), call.size(), notes);
  }

  private static Block withoutNotes(Block desk) {
    return desk instanceof Block.Call call
        ? new Block.Call(call.label(), call.value(), call.target(), call.size(), List.of())
        : desk;
  }

  Block of(CardView card) {
    Optional<ChannelView> first = card.channels().stream().filter(Desks::isCalled).findFirst();
    if (card.status() != null) {
      return told(card, card.status());
    }
    return first.<Block>map(way -> call(card, way)).orElseGet(() -> told(card, elsewhere(card)));
  }

  private static boolean isCalled(ChannelView way) {
    return way.withheld() == null && way.contact() != null && Calls.written(way) != null;
  }

  private Block call(CardView card, ChannelView way) {
    List<Line> notes = new ArrayList<>();
    String brief = String.join("／", way.brief().stream().map(TextView::whole).toList());
    String type = way.type().equals("phone") ? "" : way.typeName() + "　";
    if (!type.isEmpty() || !brief.isEmpty()) {
      notes.add(Line.of(type + brief));
    }
    String href = way.href();
    return new Block.Call(
        Line.of(card.name().whole()),
        String.valueOf(Calls.written(way)),
        href == null ? null : URI.create(href),
        Prominence.ROW,
        notes);
  }

  /** A desk that shows no way to contact it: where one learns more. */
  private String elsewhere(CardView card) {
    String url = card.officialUrl();
    return url == null
        ? page.words().get("sheet.askOffice")
        : page.words().get("sheet.seeOfficial", Address.shown(url));
  }

  private static Block told(CardView card, String words) {
    return new Block.Together(
        List.of(
            new Block.Paragraph(Line.of(card.name().whole()), Tone.STRONG),
            new Block.Paragraph(Line.of(words), Tone.NOTE)));
  }
}
