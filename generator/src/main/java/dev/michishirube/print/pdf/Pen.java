package dev.michishirube.print.pdf;

import dev.michishirube.print.page.Ink;
import dev.michishirube.print.page.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of drawing on one page; says again only what changed. Greys are written as DeviceGray,
 * so that a printing machine takes black ink alone.
 */
final class Pen {
  private final Operators out;
  private @Nullable Ink fill;
  private @Nullable Ink stroke;
  private float lineWidth = 1;
  private List<Float> dashes = List.of();
  private String font = "";
  private float size;
  private float spacing;

  Pen(Operators out) {
    this.out = out;
  }

  void fill(Ink ink) {
    if (ink != fill) {
      fill = ink;
      colour(ink, "g", "rg");
    }
  }

  void stroke(Mark.Shape shape, Ink ink) {
    if (ink != stroke) {
      stroke = ink;
      colour(ink, "G", "RG");
    }
    if (shape.lineWidth() != lineWidth) {
      lineWidth = shape.lineWidth();
      out.number(lineWidth).end("w");
    }
    if (!shape.dashes().equals(dashes)) {
      dashes = shape.dashes();
      out.text("[");
      dashes.forEach(out::number);
      out.text("] ").number(0).end("d");
    }
  }

  /** Font, size and spacing; only between BT and ET. */
  void type(String name, float points, float letterSpacing) {
    if (!name.equals(font) || points != size) {
      font = name;
      size = points;
      out.text("/").text(name).text(" ").number(points).end("Tf");
    }
    if (letterSpacing != spacing) {
      spacing = letterSpacing;
      out.number(letterSpacing).end("Tc");
    }
  }

  private void colour(Ink ink, String grey, String colours) {
    if (ink.red() == ink.green() && ink.green() == ink.blue()) {
      out.colour(ink.red() / 255f).end(grey);
    } else {
      out.colour(ink.red() / 255f).colour(ink.green() / 255f).colour(ink.blue() / 255f);
      out.end(colours);
    }
  }
}
