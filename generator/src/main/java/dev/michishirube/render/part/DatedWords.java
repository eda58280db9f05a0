package dev.michishirube.render.part;

import dev.michishirube.model.Dated;
import dev.michishirube.render.view.TextView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that change on a day: what holds today, then what will soon, with its day. */
public final class DatedWords {
  private DatedWords() {}

  /** Today's value and the coming ones. */
  public static List<TextView> of(@Nullable Dated<String> dated, PageContext page) {
    List<TextView> lines = new ArrayList<>();
    String today = page.today(dated);
    if (today != null) {
      lines.add(page.own(today));
    }
    lines.addAll(changes(dated, page));
    return lines;
  }

  /** The coming values alone: 「2027年4月1日から 新しい課 に変わります」. */
  public static List<TextView> changes(@Nullable Dated<String> dated, PageContext page) {
    if (dated == null) {
      return List.of();
    }
    List<TextView> lines = new ArrayList<>();
    for (Dated.Period<String> period : dated.periods()) {
      LocalDate from = period.from();
      if (from != null && from.isAfter(page.site().today())) {
        lines.add(page.around("channel.changesTo", page.own(period.value()), page.date(from)));
      }
    }
    return lines;
  }
}
