package dev.michishirube.render.sheet.form;

import dev.michishirube.model.Center;
import dev.michishirube.model.geo.Place;
import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.render.part.CardViews;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.sheet.Sheet;
import dev.michishirube.render.sheet.Tone;
import dev.michishirube.render.subject.AreaViews;
import dev.michishirube.render.view.AreaView;
import dev.michishirube.render.view.CardView;
import dev.michishirube.render.view.ChannelView;
import dev.michishirube.render.view.TextView;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A third of a page to paste into somebody's newsletter: the name, the number, when, and more. */
final class NewsletterForm {
  /** As many desks of an area as a third of a page holds. */
  private static final int DESKS = 3;

  private final Edition edition;
  private final PageContext page;

  NewsletterForm(Edition edition, PageContext page) {
    this.edition = edition;
    this.page = page;
  }

  Sheet of(Center center) {
    CardView card = new CardViews(page).of(center);
    String title = edition.title() == null ? card.name().whole() : edition.title();
    List<Block> said = new ArrayList<>();
    Calls.first(card).map(this::call).ifPresent(said::add);
    return sheet(
        title,
        card.place().isEmpty() ? card.kind() : card.place() + "　" + card.kind(),
        said,
        Optional.ofNullable(card.officialUrl()).map(URI::create),
        DataDates.of(List.of(center), page.site()));
  }

  Sheet of(Place place) {
    AreaView view = new AreaViews(page).of(place);
    String title =
        edition.title() == null
            ? page.words().get("sheet.area.title", page.fullNameOf(place))
            : edition.title();
    return sheet(
        title,
        page.words().get("sheet.area.kicker"),
        new Desks(page).of(cards(view, place)),
        Optional.ofNullable(view.office().url()).map(URI::create),
        DataDates.of(centers(place), page.site()));
  }

  private List<Center> centers(Place place) {
    return Stream.concat(
            page.site().coverage().servedBy(place).stream()
                .flatMap(level -> level.centers().stream()),
            national(place))
        .distinct()
        .toList();
  }

  /** The first desk of each trouble that one can call, then the second, until the place is full. */
  private List<CardView> cards(AreaView view, Place place) {
    List<AreaView.GroupView> groups =
        view.levels().stream().flatMap(level -> level.groups().stream()).toList();
    List<CardView> chosen = new ArrayList<>();
    int most = groups.stream().mapToInt(group -> group.cards().size()).max().orElse(0);
    for (int i = 0; i < most; i++) {
      for (AreaView.GroupView group : groups) {
        if (i < group.cards().size() && chosen.size() < DESKS) {
          CardView card = group.cards().get(i);
          if (card.status() == null && Calls.first(card).isPresent() && !chosen.contains(card)) {
            chosen.add(card);
          }
        }
      }
    }
    CardViews cards = new CardViews(page, page.site().gazetteer().lineOf(place));
    national(place)
        .map(cards::of)
        .filter(card -> Calls.first(card).isPresent() && !chosen.contains(card))
        .limit(DESKS - chosen.size())
        .forEach(chosen::add);
    return chosen;
  }

  /** An area with few desks of its own leaves room for lines of the whole country. */
  private Stream<Center> national(Place place) {
    return page.site().coverage().nationalFor(place).stream()
        .filter(center -> center.lifecycle().status() == Center.Status.ACTIVE)
        .filter(center -> center.subject().urgency() != Center.Urgency.EMERGENCY)
        .sorted(CardViews.ORDER);
  }

  private Sheet sheet(
      String title, String kicker, List<Block> said, Optional<URI> official, DataDates dates) {
    Imprint imprint = new Imprint(edition, page, dates);
    List<Block> words = new ArrayList<>();
    words.add(new Block.Paragraph(Line.of(kicker), Tone.KICKER));
    words.add(new Block.Heading(1, Line.of(title)));
    if (edition.lead() != null) {
      words.add(Block.Paragraph.of(edition.lead()));
    }
    List<Block> more = imprint.end(official);
    if (more.isEmpty()) {
      words.addAll(said);
    } else {
      words.add(new Block.Columns(List.of(2, 1), List.of(said, more)));
    }
    return imprint.sheet(
        edition.atRisk() ? page.site().config().neutralTitle() : title,
        List.of(Part.of(page.words().get("sheet.part.body"), words)));
  }

  private Block call(ChannelView way) {
    String brief = String.join("／", way.brief().stream().map(TextView::whole).toList());
    String href = way.href();
    return new Block.Call(
        Line.of(way.typeName()),
        Objects.requireNonNull(Calls.written(way)),
        href == null ? null : URI.create(href),
        Block.Prominence.MAIN,
        brief.isEmpty() ? List.of() : List.of(Line.of(brief)));
  }
}
