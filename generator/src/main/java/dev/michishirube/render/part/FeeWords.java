package dev.michishirube.render.part;

import dev.michishirube.model.Dated;
import dev.michishirube.model.Fee;
import dev.michishirube.render.view.TextView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What it costs, with what the person pays all the same. */
public final class FeeWords {
  private FeeWords() {}

  /** Today's cost, then what it will soon be. */
  public static List<TextView> of(@Nullable Dated<Fee> dated, PageContext page) {
    if (dated == null) {
      return List.of();
    }
    List<TextView> lines = new ArrayList<>();
    for (Dated.Period<Fee> period : dated.periods()) {
      LocalDate from = period.from();
      if (from != null && from.isAfter(page.site().today())) {
        lines.add(page.word("hours.from", page.date(from)));
      }
      lines.addAll(of(period.value(), page));
    }
    return lines;
  }

  private static List<TextView> of(Fee fee, PageContext page) {
    List<TextView> lines = new ArrayList<>();
    lines.add(new TextView(page.words().of("fee", fee.type()), null));
    if (!fee.borneByUser().isEmpty()) {
      String items =
          fee.borneByUser().stream()
              .map(item -> page.words().orSelf("borne", item))
              .collect(Collectors.joining(page.words().get("list.and")));
      lines.add(page.word("fee.borne", items));
    }
    if (fee.note() != null) {
      lines.add(page.own(fee.note()));
    }
    return lines;
  }
}
