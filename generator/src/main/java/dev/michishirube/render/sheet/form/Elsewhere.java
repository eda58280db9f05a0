package dev.michishirube.render.sheet.form;

import dev.michishirube.model.Center;
import dev.michishirube.model.geo.Place;
import dev.michishirube.render.part.CardViews;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Part;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Who else answers: those that a record names, else lines of the country for the same. */
final class Elsewhere {
  private final PageContext page;
  private final Center center;
  private final Optional<Place> place;
  private final CardViews cards;

  Elsewhere(PageContext page, Center center) {
    this.page = page;
    this.center = center;
    place = center.area().codes().stream().findFirst().flatMap(page.site().gazetteer()::find);
    cards = new CardViews(page, place.map(page.site().gazetteer()::lineOf).orElse(List.of()));
  }

  /** A heading and what stands under it; empty where nobody else is known. */
  List<Part.Group> groups() {
    Block heading = new Block.Heading(2, Line.of(page.words().get("center.ifNoAnswer")));
    List<Block> desks = new Desks(page).of(cards.each(others()));
    return desks.isEmpty()
        ? List.of()
        : List.of(Part.Group.wide(List.of(heading)), Part.Group.inColumns(2, desks));
  }

  List<Center> others() {
    List<Center> named =
        center.ifNoAnswer().stream().flatMap(id -> page.site().center(id).stream()).toList();
    return (named.isEmpty() ? lines() : named)
        .stream()
            .filter(other -> other.lifecycle().status() == Center.Status.ACTIVE)
            .filter(other -> Calls.first(cards.of(other)).filter(Calls::isCalled).isPresent())
            // One row of two columns.
            .limit(2)
            .toList();
  }

  private List<Center> lines() {
    return place
        .map(page.site().coverage()::nationalFor)
        .orElseGet(page.site().coverage()::national)
        .stream()
        .filter(other -> !other.id().equals(center.id()))
        .filter(other -> other.subject().urgency() != Center.Urgency.EMERGENCY)
        .filter(other -> !Collections.disjoint(other.subject().topics(), center.subject().topics()))
        .sorted(CardViews.ORDER)
        .toList();
  }
}
