package dev.michishirube.render.sheet.form;

import dev.michishirube.model.Center;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.Terms;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.sheet.Sheet;
import dev.michishirube.render.sheet.Tone;
import dev.michishirube.render.subject.CenterViews;
import dev.michishirube.render.view.CenterView;
import dev.michishirube.render.view.ChannelView;
import dev.michishirube.render.view.LinkView;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A sheet to fill in and to fax, for people who cannot phone: boxes first, words last. */
final class FaxForm {
  /** More boxes than that are not read. */
  private static final int TOPICS = 7;

  /** What most desks are asked about, whatever their topic. */
  private static final List<String> USUAL = List.of("family", "money", "work", "health", "home");

  private static final int LINES = 5;

  /** Large print goes on to a second page, which has room. */
  private static final int LINES_OF_LARGE = 9;

  private final Edition edition;
  private final PageContext page;

  FaxForm(Edition edition, PageContext page) {
    this.edition = edition;
    this.page = page;
  }

  /**
   * @throws IllegalStateException for a record that shows no FAX number; it has no such edition
   */
  Sheet of(Center center) {
    CenterView view = new CenterViews(page).of(center);
    ChannelView fax =
        view.channels().stream()
            .filter(way -> way.type().equals("fax") && way.withheld() == null)
            .filter(way -> way.contact() != null)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no FAX number: " + center.id()));
    String title = edition.title() == null ? word("title") : edition.title();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Line.of(word("kicker")), Tone.KICKER));
    blocks.add(new Block.Heading(1, Line.of(title)));
    blocks.add(
        new Block.Paragraph(
            Line.of(edition.lead() == null ? word("lead") : edition.lead()), Tone.LEAD));
    blocks.add(to(view, fax));
    blocks.addAll(boxes(view));
    blocks.addAll(answer(center.terms().anonymity()));
    blocks.add(new Block.Heading(2, Line.of(word("say"))));
    blocks.add(
        new Block.Writing(
            Line.of(word("free")), edition.has(Leaflet.Variant.LARGE) ? LINES_OF_LARGE : LINES));
    Imprint imprint = new Imprint(edition, page, DataDates.of(List.of(center), page.site()));
    Part part =
        new Part(
            page.words().get("sheet.part.body"),
            List.of(
                Part.Group.wide(blocks),
                Part.Group.atFoot(List.of(new Block.Paragraph(Line.of(word("copy")), Tone.NOTE)))));
    return imprint.sheet(
        edition.atRisk()
            ? page.site().config().neutralTitle()
            : page.words().get("sheet.fax.to", view.name().whole(), title),
        List.of(part));
  }

  private Block to(CenterView view, ChannelView fax) {
    String href = fax.href();
    return new Block.Call(
        Line.of(page.words().get("sheet.fax.number", view.name().whole())),
        String.valueOf(fax.contact()),
        href == null ? null : URI.create(href),
        Block.Prominence.MAIN,
        List.of());
  }

  /** What one may be in trouble with: the desk's topics, the usual, a line for what is neither. */
  private List<Block> boxes(CenterView view) {
    List<Block.Item> items = new ArrayList<>();
    Stream.concat(view.topics().stream().map(LinkView::text), USUAL.stream().map(this::word))
        .limit(TOPICS)
        .map(text -> Block.Item.of(Line.of(text)))
        .forEach(items::add);
    items.add(box("other"));
    return List.of(new Block.Heading(2, Line.of(word("topics"))), inTwo(items));
  }

  private List<Block> answer(Terms.Anonymity anonymity) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, Line.of(word("answer"))));
    blocks.add(inTwo(Stream.of("byFax", "byMail", "byLetter", "meet").map(this::box).toList()));
    blocks.add(line(name(anonymity)));
    blocks.add(line("when"));
    return blocks;
  }

  /** The name is asked for as the record says. */
  private static String name(Terms.Anonymity anonymity) {
    return switch (anonymity) {
      case ANONYMOUS_OK -> "nameAnonymous";
      case NICKNAME_OK -> "nameNickname";
      case NAME_REQUIRED -> "nameNeeded";
      case UNKNOWN -> "name";
    };
  }

  private Block.Item box(String key) {
    return new Block.Item(List.of(line(key)));
  }

  private Block line(String key) {
    return new Block.Writing(Line.of(word(key)), 1);
  }

  /** Boxes in two columns, the left one filled first. */
  private static Block inTwo(List<Block.Item> items) {
    int half = (items.size() + 1) / 2;
    return new Block.Columns(
        List.of(1, 1),
        List.of(
            List.of(new Block.Bullets(Block.Marker.BOX, items.subList(0, half))),
            List.of(new Block.Bullets(Block.Marker.BOX, items.subList(half, items.size())))));
  }

  private String word(String key) {
    return page.words().get("sheet.fax." + key);
  }
}
