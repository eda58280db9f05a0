package dev.michishirube.render;

import dev.michishirube.model.Fee;
import dev.michishirube.render.view.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What it costs, with what the person pays all the same. */
final class FeeWords {
  private FeeWords() {}

  static List<TextView> of(Fee fee, PageContext page) {
    List<TextView> lines = new ArrayList<>();
    lines.add(new TextView(page.words().of("fee", fee.type()), null));
    if (!fee.borneByUser().isEmpty()) {
      String items =
          fee.borneByUser().stream()
              .map(item -> page.words().orSelf("borne", item))
              .collect(Collectors.joining("・"));
      lines.add(page.word("fee.borne", items));
    }
    if (fee.note() != null) {
      lines.add(page.own(fee.note()));
    }
    return lines;
  }
}
