package dev.michishirube.render.sheet.furigana;

import dev.michishirube.model.reading.Rubies;
import dev.michishirube.model.reading.Ruby;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.EachLine;
import dev.michishirube.render.sheet.Inline;
import dev.michishirube.render.sheet.Line;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the furigana variant of a sheet. Keeps the words that have no known reading: they stay bare
 * and become a finding. One for each sheet; not thread-safe.
 */
public final class Furigana {
  private final Rubies rubies;
  private final Map<String, String> names;
  private final Set<String> unknown = new LinkedHashSet<>();

  /**
   * Annotates texts of one sheet.
   *
   * @param names that stand on the sheet, with the reading that their records confirm
   */
  public Furigana(Rubies rubies, Map<String, String> names) {
    this.rubies = rubies;
    this.names = Map.copyOf(names);
  }

  /** Stretches of kanji that were left bare so far, in order of appearance. */
  public List<String> unknown() {
    return List.copyOf(unknown);
  }

  public List<Block> annotate(List<Block> blocks) {
    return EachLine.of(blocks, this::annotate);
  }

  /** Links keep their words bare: a reading would part what is clicked. */
  public Line annotate(Line line) {
    List<Inline> parts = new ArrayList<>();
    for (Inline part : line.parts()) {
      switch (part) {
        case Inline.Words words -> parts.addAll(annotate(words.text()));
        case Inline.Strong strong -> parts.addAll(strong(strong.text()));
        case Inline.Ruby ruby -> parts.add(ruby);
        case Inline.Link link -> parts.add(link);
      }
    }
    return new Line(parts);
  }

  public List<Inline> annotate(String text) {
    Rubies.Annotated annotated = rubies.annotate(text, names);
    unknown.addAll(annotated.unknown());
    return annotated.pieces().stream().map(Furigana::inline).toList();
  }

  private List<Inline> strong(String text) {
    return annotate(text).stream()
        .map(part -> part instanceof Inline.Words words ? new Inline.Strong(words.text()) : part)
        .toList();
  }

  private static Inline inline(Ruby piece) {
    String reading = piece.reading();
    return reading == null
        ? new Inline.Words(piece.text())
        : new Inline.Ruby(piece.text(), reading);
  }
}
