package dev.michishirube.render.sheet.form;

import dev.michishirube.model.Checklist;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.sheet.Sheet;
import dev.michishirube.render.sheet.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list to tick off, with lines to write on where its entries ask for words. */
final class ChecklistForm {
  /** A list so short that each of its answers gets several lines. */
  private static final int SHORT = 6;

  private static final int LINES = 3;

  private final Edition edition;
  private final PageContext page;

  ChecklistForm(Edition edition, PageContext page) {
    this.edition = edition;
    this.page = page;
  }

  Sheet of(Checklist list) {
    String title = edition.title() == null ? page.told(list.title()) : edition.title();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Line.of(page.words().get(kicker(list))), Tone.KICKER));
    blocks.add(new Block.Heading(1, Line.of(title)));
    String lead = edition.lead() == null ? forWhom(list) : edition.lead();
    if (lead != null) {
      blocks.add(new Block.Paragraph(Line.of(sentence(lead)), Tone.LEAD));
    }
    if (list.unsafeToCarry()) {
      blocks.add(unsafe());
    }
    int lines = list.items().size() <= SHORT ? LINES : 1;
    blocks.add(
        new Block.Bullets(
            Block.Marker.TICK, list.items().stream().map(item -> item(item, lines)).toList()));
    Imprint imprint = new Imprint(edition, page, DataDates.ofSources(list.sources(), page.site()));
    List<Block> end = new ArrayList<>(imprint.end(Optional.empty()));
    Sources.of(list.sources(), page).ifPresent(end::add);
    List<Part.Group> groups = new ArrayList<>(List.of(Part.Group.wide(blocks)));
    if (!end.isEmpty()) {
      groups.add(Part.Group.atFoot(List.of(new Block.Together(end))));
    }
    return imprint.sheet(title, List.of(new Part(page.words().get("sheet.part.body"), groups)));
  }

  private @Nullable String forWhom(Checklist list) {
    return list.forWhom() == null ? null : page.told(list.forWhom());
  }

  private static String kicker(Checklist list) {
    return list.items().stream().anyMatch(item -> !item.blanks().isEmpty())
        ? "sheet.checklist.write"
        : "sheet.checklist.tick";
  }

  /** Records leave the last full stop out, as one does in a list. */
  private static String sentence(String text) {
    return text.contains("。") && !text.endsWith("。") ? text + "。" : text;
  }

  private Block unsafe() {
    return new Block.Framed(
        List.of(
            new Block.Paragraph(Line.of(page.words().get("sheet.checklist.unsafe")), Tone.STRONG),
            new Block.Paragraph(
                Line.of(page.words().get("sheet.checklist.unsafeWhy")), Tone.BODY)));
  }

  /** What it is about at the left; at the right, under each other, the lines to write on. */
  private Block.Item item(Checklist.Item item, int lines) {
    List<Block> words = new ArrayList<>();
    words.add(new Block.Paragraph(Line.of(page.told(item.text())), Tone.STRONG));
    if (item.why() != null) {
      words.add(new Block.Paragraph(Line.of(page.told(item.why())), Tone.BODY));
    }
    if (item.blanks().isEmpty()) {
      return new Block.Item(List.of(new Block.Together(words)));
    }
    int each = item.blanks().size() == 1 ? lines : 1;
    List<Block> writing =
        item.blanks().stream()
            .<Block>map(label -> new Block.Writing(Line.of(page.told(label)), each))
            .toList();
    return new Block.Item(List.of(new Block.Columns(List.of(1, 1), List.of(words, writing))));
  }
}
