package dev.michishirube.print.press;

import dev.michishirube.model.leaflet.Edition;
import dev.michishirube.print.font.Typefaces;
import dev.michishirube.print.layout.Composer;
import dev.michishirube.print.layout.Panel;
import dev.michishirube.print.layout.Region;
import dev.michishirube.print.layout.Setting;
import dev.michishirube.print.line.Breaker;
import dev.michishirube.print.page.Mark;
import dev.michishirube.print.page.Page;
import dev.michishirube.print.page.Sheets;
import dev.michishirube.render.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Lays sheets out. One a worker: it holds the parsed faces, which no two threads may share. */
public final class Compositor {
  private final Breaker breaker = new Breaker();
  private final Typefaces faces;
  private final boolean sample;
  private final String publisher;
  private final String language;

  /**
   * @param sample whether 見本 stands across each page
   */
  public Compositor(Typefaces faces, boolean sample, String publisher, String language) {
    this.faces = faces;
    this.sample = sample;
    this.publisher = publisher;
    this.language = language;
  }

  /** What came of a sheet. */
  public sealed interface Proof {
    /** Ready to be written. */
    record Ready(Sheets sheets) implements Proof {}

    /** A part has more text than its place can hold at the smallest sizes. */
    record TooLong(String part) implements Proof {}
  }

  /**
   * @throws dev.michishirube.print.font.MissingGlyph when a character is in no face
   */
  public Proof print(Edition edition, Sheet sheet) {
    return print(sheet, Layouts.of(edition, sheet));
  }

  /**
   * The same as running text, for what its form has no room for.
   *
   * @throws IllegalStateException when even then something is too wide for the paper
   */
  Sheets running(Edition edition, Sheet sheet) {
    return switch (print(sheet, Layouts.running(edition, sheet))) {
      case Proof.Ready ready -> ready.sheets();
      case Proof.TooLong tooLong ->
          throw new IllegalStateException(edition.id() + " fits on no page");
    };
  }

  private Proof print(Sheet sheet, Layout layout) {
    Setting setting = new Setting(faces, breaker, layout.theme());
    Composer composer = new Composer(setting);
    Composer.Result result = new Composer.Result.TooLong("");
    for (List<Panel> panels : layout.generous()) {
      if (result instanceof Composer.Result.TooLong) {
        result = composer.composeGenerously(panels);
      }
    }
    for (List<Panel> panels : layout.bounded()) {
      if (result instanceof Composer.Result.TooLong) {
        result = composer.composeLarge(panels);
      }
    }
    if (result instanceof Composer.Result.TooLong && !layout.open().isEmpty()) {
      result = composer.compose(layout.open());
    }
    return switch (result) {
      case Composer.Result.Composed composed -> new Proof.Ready(sheets(sheet, layout, composed));
      case Composer.Result.TooLong tooLong -> new Proof.TooLong(tooLong.panel());
    };
  }

  private Sheets sheets(Sheet sheet, Layout layout, Composer.Result.Composed composed) {
    int count = composed.marks().lastKey() + 1;
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Mark> marks = new ArrayList<>();
      if (sample) {
        for (Region place : layout.samples()) {
          marks.addAll(SampleMark.across(faces, place));
        }
      }
      marks.addAll(layout.guides().apply(i));
      marks.addAll(composed.marks().getOrDefault(i, List.of()));
      Foot foot = layout.foot().apply(i);
      marks.addAll(new Furniture(faces).of(sheet.imprint(), i + 1, count, foot));
      pages.add(new Page(layout.width(), layout.height(), marks));
    }
    return new Sheets(sheet.title(), publisher, language, sheet.day(), pages, composed.root());
  }
}
