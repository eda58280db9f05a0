package dev.michishirube.render.sheet.form;

import dev.michishirube.model.Source;
import dev.michishirube.render.part.PageContext;
import dev.michishirube.render.part.SourceViews;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Tone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the words of a sheet come from, in one small line. */
final class Sources {
  private Sources() {}

  static Optional<Block> of(List<Source> sources, PageContext page) {
    String all =
        sources.stream()
            .map(source -> SourceViews.of(source, page))
            .map(
                view -> view.label().whole() + (view.date() == null ? "" : "（" + view.date() + "）"))
            .distinct()
            .collect(Collectors.joining("／"));
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Paragraph(Line.of(page.words().get("sheet.sources", all)), Tone.NOTE));
  }
}
