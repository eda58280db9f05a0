package dev.michishirube.print.font;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypefacesTest {
  private static final Typefaces FACES = Typefaces.load();

  @ParameterizedTest
  @CsvSource({
    "ﾋｷｺﾓﾘ ｶﾞｲﾄﾞ ﾎﾟｽﾄ ｡｢｣､･ｰ, ヒキコモリ ガイド ポスト 。「」、・ー",
    "8:30～17:00 －5 •a ·b, 8:30〜17:00 −5 ・a ・b",
    "か\u3099き\u309aぷ, がき\u309cぷ",
    "ﾞ, ゛",
    "cafe\u0301, caf\u00e9",
    "\u845b\udb40\udd00飾, \u845b\udb40\udd00飾",
    "a\udb40\udd00b, ab",
    "☎\ufe0f03, ☎03",
    "a\u0000b\u200fc\u2066d\u00ade\u200bf\ufeff, abcdef",
    "'a\tb\r\nc\u2028d\u3000e\u2009f', 'a b c d\u3000e f'",
    "\ufa10髙﨑𠮷, \ufa10髙﨑𠮷",
  })
  void foldsWhatTheFirstFaceWritesOtherwise(String text, String folded) {
    assertThat(FACES.fold(text)).isEqualTo(folded);
    assertThat(text(FACES.runs(text, Weight.REGULAR))).isEqualTo(folded);
  }

  @Test
  void aFoldIsMadeOnlyWhereTheFirstFaceLacksTheCharacter() {
    LoadedFace first = LoadedFace.load(Face.REGULAR);
    assertThat(Folding.table())
        .isNotEmpty()
        .allSatisfy(
            (from, to) -> {
              assertThat(first.glyph(from)).as("U+%04X", from).isZero();
              assertThat(first.glyph(to) != 0 || Marks.isSoundMark(to) || to == 0xa0)
                  .as("U+%04X", to)
                  .isTrue();
            });
  }

  @Test
  void aCompatibilityIdeographOfNoFaceIsWrittenAsItsKanji() {
    LoadedFace beyond = LoadedFace.load(Face.BEYOND);
    LoadedFace first = LoadedFace.load(Face.REGULAR);
    for (int point = 0xf900; point <= 0xfaff; point++) {
      if (Character.isDefined(point) && beyond.glyph(point) + first.glyph(point) == 0) {
        assertThat(FACES.fold(Character.toString(point))).isNotEqualTo(Character.toString(point));
      }
    }
  }

  @Test
  void aSelectedShapeHasItsOwnGlyph() {
    Glyph usual = only("葛");
    Glyph first = only("\u845b\udb40\udd00");
    Glyph second = only("\u845b\udb40\udd01");
    assertThat(first.id()).isNotEqualTo(second.id());
    assertThat(usual.id()).isIn(first.id(), second.id());
    assertThat(first.text()).isEqualTo("\u845b\udb40\udd00");
    assertThat(only("\u845b\udb40\uddef").id()).isEqualTo(usual.id());
    assertThat(only("\u8fba\udb40\udd05").id()).isNotZero();
  }

  @Test
  void eachCharacterIsOfTheFirstFaceThatHasIt() {
    assertThat(FACES.runs("𠮷田Ⅰ髙﨑", Weight.BOLD))
        .extracting(GlyphRun::face, GlyphRun::text)
        .containsExactly(
            tuple(Face.BEYOND, "𠮷"),
            tuple(Face.BOLD, "田"),
            tuple(Face.BEYOND, "Ⅰ"),
            tuple(Face.BOLD, "髙﨑"));
  }

  @Test
  void widthsAreInEm() {
    assertThat(FACES.width("東京", Weight.REGULAR)).isEqualTo(2);
    assertThat(FACES.width("03", Weight.REGULAR)).isBetween(1.2f, 1.6f);
    assertThat(FACES.runs("", Weight.REGULAR)).isEmpty();
  }

  @Test
  void theBoxOfALineIsThatOfEachFace() throws Exception {
    for (Face face : Face.values()) {
      var metrics = FACES.font(face).getOS2Windows();
      float em = FACES.font(face).getUnitsPerEm();
      assertThat(metrics.getTypoAscender() / em).isCloseTo(FACES.ascent(), within());
      assertThat(-metrics.getTypoDescender() / em).isCloseTo(FACES.descent(), within());
    }
  }

  @Test
  void whatNoFaceHasIsToldAndNeverDrawn() {
    assertThatThrownBy(() -> FACES.runs("電話📞です", Weight.REGULAR))
        .isInstanceOfSatisfying(
            MissingGlyph.class,
            missing -> {
              assertThat(missing.codePoint()).isEqualTo(0x1f4de);
              assertThat(missing.character()).isEqualTo("📞");
            });
    assertThat(FACES.firstMissing("電話📞です")).hasValue(0x1f4de);
    assertThat(FACES.firstMissing("電話です")).isEmpty();
  }

  @Property(tries = 3000)
  void anyTextIsDrawnWholeOrNotAtAll(@ForAll String text, @ForAll Weight weight) {
    String folded = FACES.fold(text);
    try {
      List<GlyphRun> runs = FACES.runs(text, weight);
      assertThat(text(runs)).isEqualTo(folded);
      assertThat(runs).allSatisfy(run -> assertThat(run.glyphs()).isNotEmpty());
      assertThat(runs)
          .allSatisfy(run -> assertThat(run.glyphs()).noneMatch(glyph -> glyph.id() == 0));
      assertThat(FACES.firstMissing(text)).isEmpty();
    } catch (MissingGlyph missing) {
      assertThat(FACES.firstMissing(text)).hasValue(missing.codePoint());
    }
  }

  private static Offset<Float> within() {
    return offset(0.001f);
  }

  private static Glyph only(String text) {
    List<GlyphRun> runs = FACES.runs(text, Weight.REGULAR);
    assertThat(runs).hasSize(1);
    assertThat(runs.getFirst().glyphs()).hasSize(1);
    return runs.getFirst().glyphs().getFirst();
  }

  private static String text(List<GlyphRun> runs) {
    return runs.stream().map(GlyphRun::text).collect(joining());
  }
}
