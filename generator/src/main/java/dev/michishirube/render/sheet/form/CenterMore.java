package dev.michishirube.render.sheet.form;

import dev.michishirube.model.Center;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Part;
import dev.michishirube.render.view.CenterView;
import dev.michishirube.render.view.LinkView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a sheet of a record says as well where the record tells so little that it would stand half
 * empty: what such a desk is, what one may ask it, who else answers, lines for notes. Nothing is
 * made up: it is what the guide says on its pages.
 */
final class CenterMore {
  private final PageContext page;
  private final Center center;
  private final CenterView view;
  private final Elsewhere elsewhere;

  CenterMore(PageContext page, Center center, CenterView view) {
    this.page = page;
    this.center = center;
    this.view = view;
    this.elsewhere = new Elsewhere(page, center);
  }

  /** Other records that it tells of. */
  List<Center> others() {
    return elsewhere.others();
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
    List<Part.Group> others = elsewhere.groups();
    List<List<Part.Group>> fillings = new ArrayList<>(List.of(others, List.of()));
    if (!center.subject().atRisk()) {
      // What one has written down can be found; there, paper does not ask for it.
      List<Part.Group> notes = new ArrayList<>(others);
      notes.add(
          Part.Group.wide(
              List.of(new Block.Notes(Line.of(page.words().get("sheet.center.notes"))))));
      fillings.addFirst(notes);
    }
    return fillings.stream().distinct().toList();
  }
}
