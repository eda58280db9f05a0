package dev.michishirube.print.layout;

import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Role;
import dev.michishirube.print.page.Tag;
import dev.michishirube.render.sheet.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Composes panels to pages at the largest sizes at which all fits; never under the floors of {@link
 * Theme}.
 */
public final class Composer {
  private static final List<Float> LARGER =
      List.of(1.5f, 1.44f, 1.37f, 1.3f, 1.24f, 1.18f, 1.12f, 1.06f);
  private static final List<Float> SMALLER = List.of(1f, 0.97f, 0.94f, 0.91f, 0.87f, 0.8f, 0.74f);

  private final Setting setting;

  public Composer(Setting setting) {
    this.setting = setting;
  }

  /** What came of it: the pages' marks and the tags, or the panel that has too much in it. */
  public sealed interface Result {
    /**
     * @param marks by page, counted from 0
     * @param root tag of role document
     */
    record Composed(SortedMap<Integer, List<Mark>> marks, Tag root) implements Result {}

    /** Even at the smallest sizes {@code panel} has too much text. */
    record TooLong(String panel) implements Result {}
  }

  /** At the largest sizes that fit: a sheet with little to say is set large enough to fill it. */
  public Result composeLarge(List<Panel> panels) {
    return compose(panels, Stream.concat(LARGER.stream(), SMALLER.stream()).toList());
  }

  /** At the theme's own sizes, or the largest under them that fit. */
  public Result compose(List<Panel> panels) {
    return compose(panels, SMALLER);
  }

  /** The largest step is tried first, the smallest next, then those between by halves. */
  private Result compose(List<Panel> panels, List<Float> steps) {
    Result best = compose(panels, steps.getFirst());
    if (best instanceof Result.TooLong) {
      best = compose(panels, steps.getLast());
      int fits = steps.size() - 1;
      int fails = 0;
      while (best instanceof Result.Composed && fits - fails > 1) {
        int middle = (fits + fails) / 2;
        if (compose(panels, steps.get(middle)) instanceof Result.Composed larger) {
          best = larger;
          fits = middle;
        } else {
          fails = middle;
        }
      }
    }
    return best;
  }

  private Result compose(List<Panel> panels, float step) {
    Composer scaled = new Composer(setting.with(setting.theme().scaled(step)));
    Places places = new Places();
    SortedMap<Integer, List<Mark>> marks = new TreeMap<>();
    Tag root = Tag.of(Role.DOCUMENT);
    Optional<String> tooLong = scaled.fill(panels, marks, root, places);
    if (tooLong.isEmpty() && places.areMissing()) {
      Places known = places.of(marks);
      marks = new TreeMap<>();
      root = Tag.of(Role.DOCUMENT);
      tooLong = scaled.fill(panels, marks, root, known);
    }
    return tooLong.isEmpty() ? new Result.Composed(marks, root) : new Result.TooLong(tooLong.get());
  }

  /** Gives the name of the panel that is too long, if one is. */
  private Optional<String> fill(
      List<Panel> panels, SortedMap<Integer, List<Mark>> marks, Tag root, Places places) {
    for (Panel given : panels) {
      Panel panel = given.follows() && !marks.isEmpty() ? given.after(marks.lastKey() + 1) : given;
      Filler filler = new Filler(panel.regions());
      Region first = panel.regions().at(0);
      if (first == null) {
        return Optional.of(panel.name());
      }
      Tag section = panels.size() == 1 ? root : root.add(Tag.of(Role.SECT));
      for (Part.Group group : panel.groups()) {
        fill(group, filler, first.width(), new Measure(setting, places), section);
      }
      if (filler.overfull()) {
        return Optional.of(panel.name());
      }
      filler
          .marks()
          .forEach(
              (page, drawn) ->
                  marks
                      .computeIfAbsent(page, any -> new ArrayList<>())
                      .addAll(panel.placed(drawn)));
    }
    return Optional.empty();
  }

  private void fill(Part.Group group, Filler filler, float width, Measure measure, Tag section) {
    if (group.columns() == 1) {
      List<Slab> slabs = measure.all(group.blocks(), section, width);
      if (group.atFoot()) {
        filler.sink(slabs);
      }
      filler.fill(slabs);
      return;
    }
    float between = setting.theme().body() * 1.8f;
    float column = (width - between * (group.columns() - 1)) / group.columns();
    filler.fill(measure.all(group.blocks(), section, column), group.columns(), column, between);
  }
}
