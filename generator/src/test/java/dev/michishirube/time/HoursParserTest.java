package dev.michishirube.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours as writers type them. */
class HoursParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mo-Fr 08:30-17:00; PH off | Mo-Fr 08:30-17:00; PH off",
        "Mo-Fr 8:30-17:00; PH unknown | Mo-Fr 08:30-17:00; PH unknown",
        "Mo-Fr 08:30-12:00,13:00-17:00; Dec 29-Jan 03 off | Mo-Fr 08:30-12:00,13:00-17:00; Dec 29-Jan 03 off",
        "always | 24/7",
        "24/7 | 24/7",
        "Mo-Su,PH 16:00-21:00 | Mo-Su,PH 16:00-21:00",
        "Mo-Su,PH 22:00-02:00 | Mo-Su,PH 22:00-02:00",
        "Mo-Su,PH 12:00-29:30 | Mo-Su,PH 12:00-05:30",
        "Tu[4],Su[-1] 13:30-16:30 | Tu[4],Su[-1] 13:30-16:30",
        "Jun 23 off | Jun 23 off",
        "2026 Dec 29-2027 Jan 03 off | 2026 Dec 29-2027 Jan 03 off",
        "Mo-Fr 10:00-17:00 open \"電話\"; PH off | Mo-Fr 10:00-17:00 open \"電話\"; PH off",
      })
  void goodHoursAreReadAndSpeltNormally(String written, String spec) {
    assertThat(HoursParser.parse(written))
        .isInstanceOfSatisfying(
            HoursParser.Parsed.class,
            parsed -> {
              assertThat(parsed.spec()).isEqualTo(spec);
              assertThat(parsed.rules()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Mo-Fr 08:30-17:00; PH of | SYNTAX | 19 | PH of",
        "Mo-Fr 25:00-26:00 | IMPOSSIBLE_TIME | 6 | 25:00",
        "Mo-Fr 10:75-12:00 | IMPOSSIBLE_TIME | 6 | 10:75",
        "Mo-Fr 10:00-49:00 | IMPOSSIBLE_TIME | 12 | 49:00",
        "Mo-Fr 09:00-17:00; Feb 30 off | IMPOSSIBLE_DATE | 19 | Feb 30 off",
        "Mo-Fr 09:00-17:00; Jan 3 off | ONE_DIGIT_DAY | 19 | Jan 3 off",
        "Mo-Fr 9-17 | NO_MINUTES | 0 | Mo-Fr 9-17",
        "Mo-Fr 09:00 | NO_END | 0 | Mo-Fr 09:00",
        "Mo-Fr 09:00-17:00; SH off | SCHOOL_HOLIDAYS | 19 | SH",
        "平日 9:00-17:00 | WORDS | 0 | 平",
        "Mo-Fr 09:00〜17:00 | WORDS | 11 | 〜",
        "Mo-Fr 09:00~17:00 | WORDS | 11 | ~",
        "Mo-Fr sunrise-sunset | VARIABLE_TIME | 0 | Mo-Fr sunrise-sunset",
        "easter off | VARIABLE_TIME | 0 | easter off",
        "Mo-Fr 9:00-5:00pm | SYNTAX | 0 | Mo-Fr 9:00-5:00pm",
        "Mo 17:00+ | OPEN_END | 0 | Mo 17:00+",
        "week 10 Mo 09:00-17:00 | WEEK_NUMBERS | 0 | week 10 Mo 09:00-17:00",
        "Jan 10+Su off | SHIFTED_DAY | 0 | Jan 10+Su off",
        "PH -2 days off | SHIFTED_DAY | 0 | PH -2 days off",
        "2026 Dec 29-Jan 03 off | YEAR_AT_ONE_END | 0 | 2026 Dec 29-Jan 03 off",
        "2027 Jan 03-2026 Dec 29 off | REVERSED_DATES | 0 | 2027 Jan 03-2026 Dec 29 off",
        "Feb 05-31 off | IMPOSSIBLE_DATE | 0 | Feb 05-31 off",
        "Mo 24:00-26:00 | IMPOSSIBLE_TIME | 3 | 24:00",
        "^   ^ | EMPTY | 0 | ^^",
      })
  void badHoursAreRefusedWithTheReasonAndThePlace(
      String written, HoursProblem problem, int offset, String part) {
    assertThat(HoursParser.parse(written)).isEqualTo(new HoursParser.Failed(problem, offset, part));
  }

  @Test
  void theNormalSpellingIsItsOwn() {
    assertThat(HoursParser.parse("Mo ||,PH"))
        .isInstanceOfSatisfying(
            HoursParser.Parsed.class,
            once ->
                assertThat(HoursParser.parse(once.spec()))
                    .isInstanceOfSatisfying(
                        HoursParser.Parsed.class,
                        again -> assertThat(again.spec()).isEqualTo(once.spec())));
  }

  @Test
  void aWordInQuotesMayBeAnything() {
    assertThat(HoursParser.parse("Mo-Fr 09:00-17:00 open \"SH 25:00〜\""))
        .isInstanceOf(HoursParser.Parsed.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "Mo,",
        "Jan-",
        "\"",
        "PH ",
        "week 1,",
        "Mo[1,2,3,",
        "easter -",
        "08:00-09:00,",
        ";",
        "||"
      })
  void repeatedPiecesNeitherHangNorThrow(String piece) {
    for (int times : new int[] {1, 50, 100_000}) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> HoursParser.parse(piece.repeat(times)));
    }
  }

  @Property(tries = 2000)
  void anyTextGivesAResult(
      @ForAll
          @StringLength(max = 60)
          @CharRange(from = ' ', to = '~')
          @Chars({'月', '〜', '\u0000', '\uD800', 'é', '–'})
          String text) {
    assertThat(HoursParser.parse(text)).isNotNull();
  }

  @Property(tries = 2000)
  void piecesOfTheNotationGiveAResult(
      @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 't') String letters) {
    String[] pieces = {
      "Mo", "-", "Fr", " ", "08:30", "17:00", "; ", "PH", " off", ",", "[2]", "Jan", " 03",
      "week 1", "\"x\"", "||", "24/7", "unknown", "+", "2026"
    };
    StringBuilder text = new StringBuilder();
    letters.chars().forEach(c -> text.append(pieces[c - 'a']));
    HoursParser.Result result = HoursParser.parse(text.toString());
    if (result instanceof HoursParser.Parsed parsed) {
      assertThat(HoursParser.parse(parsed.spec()))
          .as("%s is spelt %s", text, parsed.spec())
          .isInstanceOfSatisfying(
              HoursParser.Parsed.class, again -> assertThat(again.spec()).isEqualTo(parsed.spec()));
    }
  }
}
