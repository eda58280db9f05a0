package dev.michishirube.print.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places that a text runs through, in order; all of one text are of equal width. */
@FunctionalInterface
public interface Regions {
  /** The region at {@code place}, counted from 0; null when there is no more room. */
  @Nullable Region at(int place);

  /** These and no more: panels of a folded sheet, cards. */
  static Regions of(Region... regions) {
    List<Region> all = List.of(regions);
    return place -> place < all.size() ? all.get(place) : null;
  }

  /** The same place of each page, up to {@code most} pages. */
  static Regions pages(Region first, int most) {
    return place ->
        place < most
            ? new Region(first.page() + place, first.x(), first.y(), first.width(), first.height())
            : null;
  }
}
