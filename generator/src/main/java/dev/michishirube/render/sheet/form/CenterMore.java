package dev.michishirube.render.sheet.form;

import dev.michishirube.model.Center;
import dev.michishirube.model.geo.Place;
import dev.michishirube.render.part.CardViews;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.view.CardView;
import dev.michishirube.render.view.CenterView;
import dev.michishirube.render.view.LinkView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a sheet of a record says as well where the record tells so little that it would stand half
 * empty: what such a desk is, what one may ask it, who else answers, lines for notes. Nothing is
 * made up: it is what the guide says on its pages.
 */
final class CenterMore {
  private static final int OTHERS = 2;

  private final PageContext page;
  private final Center center;
  private final CenterView view;

  CenterMore(PageContext page, Center center, CenterView view) {
    this.page = page;
    this.center = center;
    this.view = view;
  }

  /** What such a desk is for. */
  String lead() {
    return page.words().of("kindPlain", center.identity().kind());
  }

  /** What one may ask it about. */
  List<Block.Fact> topics() {
    String topics = view.topics().stream().map(LinkView::text).collect(Collectors.joining("、"));
    return topics.isEmpty()
        ? List.of()
        : List.of(Block.Fact.of(page.words().get("sheet.center.topics"), topics));
  }

  /** What stays behind after a call. */
  List<Block.Fact> before() {
    return List.of(
        Block.Fact.of(page.words().get("sheet.center.before"), page.words().get("center.trace")));
  }

  /**
   * What stands between that and the foot, the most first.
   *
   * @param wall whether the sheet hangs where nobody writes on it
   */
  List<List<Part.Group>> fillings(boolean wall) {
    if (wall) {
      return List.of(List.of());
    }
    List<Part.Group> elsewhere = elsewhere();
    List<List<Part.Group>> fillings = new ArrayList<>(List.of(elsewhere, List.of()));
    if (!center.subject().atRisk()) {
      // What one has written down can be found; there, paper does not ask for it.
      List<Part.Group> notes = new ArrayList<>(elsewhere);
      notes.add(
          Part.Group.wide(
              List.of(new Block.Notes(Line.of(page.words().get("sheet.center.notes"))))));
      fillings.addFirst(notes);
    }
    return fillings.stream().distinct().toList();
  }

  /** Those that the record names; else lines of the country for the same. */
  private List<Part.Group> elsewhere() {
    List<Place> line =
        center.area().codes().stream()
            .findFirst()
            .flatMap(page.site().gazetteer()::find)
            .map(page.site().gazetteer()::lineOf)
            .orElse(List.of());
    List<CardView> cards =
        view.ifNoAnswer().isEmpty()
            ? new CardViews(page, line).each(lines(line))
            : view.ifNoAnswer();
    List<CardView> called =
        cards.stream()
            .filter(
                card ->
                    card.status() == null && Calls.first(card).filter(Calls::isCalled).isPresent())
            .limit(OTHERS)
            .toList();
    return called.isEmpty()
        ? List.of()
        : List.of(
            Part.Group.wide(
                List.of(new Block.Heading(2, Line.of(page.words().get("center.ifNoAnswer"))))),
            Part.Group.inColumns(2, new Desks(page).of(called)));
  }

  private List<Center> lines(List<Place> line) {
    List<Center> all =
        line.isEmpty()
            ? page.site().coverage().national()
            : page.site().coverage().nationalFor(line.getFirst());
    return all.stream()
        .filter(other -> !other.id().equals(center.id()))
        .filter(other -> other.lifecycle().status() == Center.Status.ACTIVE)
        .filter(other -> other.subject().urgency() != Center.Urgency.EMERGENCY)
        .filter(other -> !Collections.disjoint(other.subject().topics(), center.subject().topics()))
        .sorted(CardViews.ORDER)
        .toList();
  }
}
