package dev.michishirube.print.press;

import dev.michishirube.print.font.Typefaces;
import dev.michishirube.print.proof.PdfProof;
import dev.michishirube.render.sheet.Block;
import dev.michishirube.render.sheet.Inline;
import dev.michishirube.render.sheet.Line;
import dev.michishirube.render.sheet.Sheet;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a sheet must be read as, one text a block; without spaces, which lines swallow. */
final class SheetTranscript {
  private static final ThreadLocal<Typefaces> FACES = ThreadLocal.withInitial(Typefaces::load);

  /**
   * @param pageOf whose page number ends it
   */
  private record Said(String words, @Nullable Block pageOf) {}

  private final List<Said> said = new ArrayList<>();
  private final List<String> pictures = new ArrayList<>();
  private final Map<Block, Integer> places = new IdentityHashMap<>();

  private SheetTranscript() {}

  static SheetTranscript of(Sheet sheet) {
    SheetTranscript transcript = new SheetTranscript();
    sheet.parts().stream()
        .flatMap(part -> part.groups().stream())
        .forEach(group -> transcript.all(group.blocks()));
    return transcript;
  }

  /** Alternatives of pictures, in their order. */
  List<String> pictures() {
    return pictures;
  }

  /**
   * All texts.
   *
   * @param page number of the page, as it is printed there, on which the n-th text of {@code pdf}
   *     begins
   */
  List<String> texts(PdfProof pdf, IntUnaryOperator page) {
    int texts = pdf.texts().size();
    return said.stream()
        .map(
            it -> {
              Integer place = it.pageOf() == null ? null : places.get(it.pageOf());
              return place == null
                  ? it.words()
                  : it.words() + (place < texts ? page.applyAsInt(place) : "?");
            })
        .toList();
  }

  private void all(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    places.put(block, said.size());
    switch (block) {
      case Block.Heading it -> say(it.text());
      case Block.Paragraph it -> say(it.text());
      case Block.Call it -> {
        say(it.label());
        say(Line.of(it.value()));
        it.notes().forEach(this::say);
      }
      case Block.Bullets it -> bullets(it);
      case Block.Facts it ->
          it.facts()
              .forEach(
                  fact -> {
                    say(fact.label());
                    all(fact.words());
                  });
      case Block.Table it -> {
        if (it.caption() != null) {
          say(it.caption());
        }
        it.head().forEach(this::say);
        it.rows().forEach(row -> row.forEach(cell -> all(cell.blocks())));
      }
      case Block.Columns it -> it.columns().forEach(this::all);
      case Block.Together it -> all(it.blocks());
      case Block.Framed it -> all(it.blocks());
      case Block.Code it -> {
        pictures.add("QR: " + it.address());
        say(it.says());
        say(Line.of(it.address().toString().replaceFirst("^https?://", "")));
      }
      case Block.Writing it -> say(it.label());
      case Block.Bars it -> {
        pictures.add(it.says());
        StringBuilder bars = new StringBuilder();
        it.bars().forEach(bar -> bars.append(bar.label()).append(bar.written()));
        say(Line.of(bars.toString()));
      }
      case Block.Contents it ->
          it.entries().forEach(entry -> said.add(new Said(words(entry.text()), entry.target())));
      case Block.Stamp it -> say(it.label());
      case Block.Notes it -> say(it.label());
      case Block.Rule it -> {}
    }
  }

  private void bullets(Block.Bullets list) {
    for (int i = 0; i < list.items().size(); i++) {
      switch (list.marker()) {
        case DOT -> say(Line.of("・"));
        case NUMBER -> say(Line.of(i + 1 + "."));
        case TICK, BOX -> pictures.add("□");
        case NONE -> {}
      }
      all(list.items().get(i).blocks());
    }
  }

  private void say(Line line) {
    add(words(line));
    for (Inline part : line.parts()) {
      if (part instanceof Inline.Ruby ruby) {
        add(folded(ruby.reading()));
      }
    }
  }

  private void add(String words) {
    if (!words.isEmpty()) {
      said.add(new Said(words, null));
    }
  }

  private static String words(Line line) {
    StringBuilder words = new StringBuilder();
    line.parts().forEach(part -> words.append(folded(part.text())));
    return words.toString();
  }

  private static String folded(String text) {
    return PdfProof.withoutSpaces(FACES.get().fold(text));
  }
}
