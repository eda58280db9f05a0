package dev.michishirube.render.sheet.form;

import dev.michishirube.model.Center;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.model.leaflet.Form;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.sheet.Sheet;
import dev.michishirube.render.sheet.Tone;
import dev.michishirube.render.subject.CenterViews;
import dev.michishirube.render.view.CenterView;
import dev.michishirube.render.view.FactView;
import dev.michishirube.render.view.TextView;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One record on one page: the number first, then what one wants to know before the call. */
final class CenterForm {
  /** Paper has no room for all that is unknown; that the cost is, one must know. */
  private static final String ALWAYS = "fact.fee";

  /** What is told on paper, in this order; the page has all. */
  private static final List<String> TOLD =
      List.of(
          "fact.newName",
          "fact.who",
          "fact.fee",
          "fact.yearEnd",
          "fact.exceptions",
          "fact.anonymity",
          "fact.familyOnly",
          "fact.askedFor",
          "fact.notAsked",
          "fact.okTo");

  private final Edition edition;
  private final PageContext page;

  CenterForm(Edition edition, PageContext page) {
    this.edition = edition;
    this.page = page;
  }

  Sheet of(Center center) {
    CenterView view = new CenterViews(page).of(center);
    String title = edition.title() == null ? view.name().whole() : edition.title();
    CenterMore more = new CenterMore(page, center, view);
    boolean desk = edition.form() == Form.CENTER;
    Imprint imprint =
        new Imprint(edition, page, DataDates.of(told(center, desk, more), page.site()));
    List<Block> end = new ArrayList<>(imprint.end(official(view)));
    end.add(new Block.Paragraph(Line.of(view.confirmation().whole()), Tone.NOTE));
    Part.Group foot = Part.Group.atFoot(List.of(new Block.Together(end)));
    List<List<Part.Group>> choices = new ArrayList<>();
    if (desk || edition.form() == Form.POSTER) {
      Part.Group full = Part.Group.wide(blocks(title, center, view, Optional.of(more)));
      for (List<Part.Group> filling : more.fillings(!desk)) {
        choices.add(
            Stream.of(List.of(full), filling, List.of(foot)).flatMap(List::stream).toList());
      }
    }
    choices.add(List.of(Part.Group.wide(blocks(title, center, view, Optional.empty())), foot));
    Part part =
        new Part(
            page.words().get("sheet.part.body"),
            choices.getFirst(),
            choices.subList(1, choices.size()));
    return imprint.sheet(
        edition.atRisk() ? page.site().config().neutralTitle() : title, List.of(part));
  }

  private List<Block> blocks(
      String title, Center center, CenterView view, Optional<CenterMore> more) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(kicker(view));
    blocks.add(new Block.Heading(1, Line.of(title)));
    Optional.ofNullable(edition.lead())
        .or(() -> Optional.ofNullable(view.note()).map(TextView::whole))
        .or(() -> more.map(CenterMore::lead))
        .map(text -> new Block.Paragraph(Line.of(text), Tone.LEAD))
        .ifPresent(blocks::add);
    blocks.addAll(new Calls(page).of(view.channels()));
    List<Block.Fact> facts = new ArrayList<>();
    more.map(CenterMore::topics).ifPresent(facts::addAll);
    facts.addAll(facts(view.facts()));
    view.location().stream().filter(this::isKnown).map(this::fact).forEach(facts::add);
    more.map(CenterMore::before).ifPresent(facts::addAll);
    if (!facts.isEmpty()) {
      blocks.add(new Block.Facts(facts));
    }
    blocks.addAll(whatHappens(center));
    return blocks;
  }

  /** The records that the sheet tells of. */
  private static List<Center> told(Center center, boolean desk, CenterMore more) {
    return desk
        ? Stream.concat(Stream.of(center), more.others().stream()).toList()
        : List.of(center);
  }

  private Block kicker(CenterView view) {
    String words = view.place().isEmpty() ? view.kind() : view.place() + "　" + view.kind();
    return new Block.Paragraph(Line.of(words), Tone.KICKER);
  }

  private List<Block.Fact> facts(List<FactView> all) {
    List<Block.Fact> told = new ArrayList<>();
    for (String key : TOLD) {
      String label = page.words().get(key);
      all.stream()
          .filter(fact -> fact.label().equals(label) && (isKnown(fact) || key.equals(ALWAYS)))
          .map(this::fact)
          .forEach(told::add);
    }
    return told;
  }

  private boolean isKnown(FactView fact) {
    return !fact.lines().getFirst().whole().equals(page.words().get("unknown"));
  }

  private Block.Fact fact(FactView fact) {
    return new Block.Fact(
        Line.of(fact.label()),
        fact.lines().stream()
            .<Block>map(line -> new Block.Paragraph(Line.of(line.whole()), Tone.BODY))
            .toList());
  }

  private List<Block> whatHappens(Center center) {
    List<String> steps = center.terms().whatHappens();
    if (steps.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Block.Together(
            List.of(
                new Block.Heading(2, Line.of(page.words().get("fact.whatHappens"))),
                Block.Bullets.of(
                    Block.Marker.NUMBER,
                    steps.stream().map(page::own).map(TextView::whole).map(Line::of).toList()))));
  }

  private static Optional<URI> official(CenterView view) {
    return Optional.ofNullable(view.officialUrl()).map(URI::create);
  }
}
