package dev.michishirube.print.layout;

import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Role;
import dev.michishirube.print.page.Tag;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Composes panels to pages at the largest sizes at which all fits; never under the floors of {@link
 * Theme}.
 */
public final class Composer {
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

  /** Only at sizes that one reads at arm's length: for what is there to fill a sheet. */
  public Result composeGenerously(List<Panel> panels) {
    return compose(panels, Steps.generous(panels));
  }

  /** At the largest sizes that fit: a sheet with little to say is set large enough to fill it. */
  public Result composeLarge(List<Panel> panels) {
    return compose(panels, Steps.large(panels));
  }

  /** At the theme's own sizes, or the largest under them that fit. */
  public Result compose(List<Panel> panels) {
    return compose(panels, Steps.SMALLER);
  }

  /** Strips along an edge and covers have a size of their own, larger or smaller. */
  private Result compose(List<Panel> panels, List<Float> steps) {
    List<Panel> apart = panels.stream().filter(Panel::ownSize).toList();
    if (apart.isEmpty()) {
      return Fit.largest(step -> compose(panels, any -> step), steps).result();
    }
    Fit fit = Fit.largest(step -> compose(apart, any -> step), Steps.ALL);
    return fit.result() instanceof Result.TooLong
        ? fit.result()
        : Fit.largest(step -> compose(panels, it -> it.ownSize() ? fit.step() : step), steps)
            .result();
  }

  private Result compose(List<Panel> panels, ToDoubleFunction<Panel> step) {
    Places places = new Places();
    SortedMap<Integer, List<Mark>> marks = new TreeMap<>();
    Tag root = Tag.of(Role.DOCUMENT);
    Optional<String> tooLong = fill(panels, step, marks, root, places);
    if (tooLong.isEmpty() && places.areMissing()) {
      Places known = places.of(marks);
      marks = new TreeMap<>();
      root = Tag.of(Role.DOCUMENT);
      tooLong = fill(panels, step, marks, root, known);
    }
    return tooLong.isEmpty() ? new Result.Composed(marks, root) : new Result.TooLong(tooLong.get());
  }

  /** Gives the name of the panel that is too long, if one is. */
  private Optional<String> fill(
      List<Panel> panels,
      ToDoubleFunction<Panel> step,
      SortedMap<Integer, List<Mark>> marks,
      Tag root,
      Places places) {
    Map<Float, Setting> settings = new HashMap<>();
    for (Panel panel : panels) {
      float own = (float) step.applyAsDouble(panel);
      Setting scaled =
          settings.computeIfAbsent(own, any -> setting.with(setting.theme().scaled(any)));
      if (!new Composer(scaled).fill(panel, panels.size() == 1, marks, root, places)) {
        return Optional.of(panel.name());
      }
    }
    return Optional.empty();
  }

  /** Whether it fits. */
  private boolean fill(
      Panel given, boolean alone, SortedMap<Integer, List<Mark>> marks, Tag root, Places places) {
    Panel panel = given.follows() && !marks.isEmpty() ? given.after(marks.lastKey() + 1) : given;
    Filler filler = new Filler(panel.regions());
    Region first = panel.regions().at(0);
    if (first == null) {
      return false;
    }
    Tag section = alone ? root : root.add(Tag.of(Role.SECT));
    List<Part.Group> groups = panel.groups();
    for (int i = 0; i < groups.size(); i++) {
      Measure measure = new Measure(setting, places);
      if (groups.get(i).blocks().getFirst() instanceof Block.Notes notes) {
        float room = filler.left() - foot(groups.subList(i + 1, groups.size()), first.width());
        filler.fill(new NotesMeasure(measure).of(notes, section, first.width(), room));
      } else {
        fill(groups.get(i), filler, first.width(), measure, section);
      }
    }
    filler
        .marks()
        .forEach(
            (page, drawn) ->
                marks.computeIfAbsent(page, any -> new ArrayList<>()).addAll(panel.placed(drawn)));
    return !filler.overfull();
  }

  /** Height of what comes after the lines for notes, with the space above it. */
  private float foot(List<Part.Group> groups, float width) {
    float height = 0;
    for (Part.Group group : groups) {
      List<Slab> slabs =
          new Measure(setting, new Places()).all(group.blocks(), Tag.of(Role.DIV), width);
      height += slabs.isEmpty() ? 0 : Slab.height(slabs) + slabs.getFirst().gap();
    }
    return height;
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
