package dev.michishirube.print.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakerTest {
  private static final List<String> NASTY =
      List.of(
          "電話は03-5722-9363（平日8時30分〜17時15分、祝日・年末年始を除く）へ。つながらないときは"
              + "0120-279-338（24時間365日・通話料無料）か、#8008に電話をかけてください。"
              + "「話してもよいのかな…」と思っても、だいじょうぶです。内線1234、FAXは（03）5722-9364です。",
          "毎月第2・第4火曜日の午後1時30分〜4時、第3日曜日は10:00〜12:00に、めぐろのいばしょ（総合庁舎本館2階・"
              + "定員約20人）をひらいています。予約はいりません。1人でも、家族2人でも、3時間いても、５分だけでも。"
              + "2026年11月22日（日）と令和8年12月6日（日）は休みます。",
          "ひきこもりの相談窓口は全国に67か所、支援員は延べ1,234人、相談は約2,000件です（令和7年度）。"
              + "「ちょっと聞いてみたい」「しゃべるのがつらい」というときは、チャットやLINE、メール"
              + "（soudan-madoguchi@city.example.lg.jp）でもできます。https://example.jp/p/abc123/も見てください。",
          "シングルマザー・シングルファーザーの方へ――生活保護、児童扶養手当（月額46,690円まで）、"
              + "母子家庭の就職の支援など、福祉事務所で相談できます。18歳未満の子ども1人につき、1回3,000円、"
              + "100％の補助、3分の2の補助が受けられることがあります。〒153-8573 東京都目黒区上目黒2-19-15。",
          "「『やめて』と言っても、やめてくれない…」「おこられる！」「どうしよう？」〔暴力〕【秘密は守ります】"
              + "《匿名でも》〈無料〉（電話番号を聞かれることはありません。）々ゝゞーっゃゅょァィゥェォッャュョ・・・。"
              + "警察署は110番、救急車は119番、児童相談所は189（いちはやく）、性暴力は#8891（はやくワンストップ）。");

  private static final List<String> WHOLE =
      List.of(
          "03-5722-9363",
          "0120-279-338",
          "#8008",
          "#8891",
          "（03）5722-9364",
          "内線1234",
          "153-8573",
          "2-19-15",
          "8時30分",
          "17時15分",
          "午後1時30分",
          "4時",
          "10:00",
          "12:00",
          "3時間",
          "24時間",
          "365日",
          "1人",
          "2人",
          "約20人",
          "2階",
          "第2",
          "第4火曜日",
          "第3日曜日",
          "５分",
          "67か所",
          "1,234人",
          "延べ1,234人",
          "約2,000件",
          "令和7年度",
          "46,690円",
          "18歳未満",
          "1回",
          "3,000円",
          "100％",
          "110番",
          "119番",
          "11月",
          "22日",
          "令和8年",
          "12月6日",
          "ひきこもり",
          "相談窓口",
          "子ども",
          "福祉事務所",
          "年末年始",
          "生活保護",
          "電話番号");

  /** As the rule for setting Japanese has them; written here again, so that a slip shows. */
  private static final Pattern BAD_FIRST =
      Pattern.compile("^[、。，．・：；？！ー々ゝゞっゃゅょぁぃぅぇぉッャュョァィゥェォ」』】〕》〉）…〜–).,!?%％].*");

  private static final Pattern BAD_LAST = Pattern.compile(".*[（「『【〔《〈(#＃〒]$");
  private static final Filler FILLER = new Filler();

  @Test
  void noLineOfFiveNastyTextsEndsBadlyAtAnyOfFortyWidths() {
    int lines = 0;
    for (String text : NASTY) {
      for (int width = 11; width < 51; width++) {
        List<String> filled = FILLER.lines(text, width);
        lines += filled.size();
        assertThat(bad(filled, width)).isEmpty();
        assertThat(String.join("", filled)).isEqualTo(FILLER.fold(text));
      }
    }
    assertThat(lines).isGreaterThan(1_000);
  }

  @Test
  void noLineOfTheShippedArticlesEndsBadly() throws IOException {
    for (Path file : articles()) {
      for (String text : Files.readAllLines(file)) {
        for (int width : new int[] {14, 22, 37}) {
          assertThat(bad(FILLER.lines(text, width), width)).as("%s", file).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "電話は03-5722-9363へ。, 電話は|03-5722-9363へ。",
    "家族だけでも相談できます。, 家族だけでも|相談|できます。",
    "8:30〜17:00に受け付けています。, 8:30〜17:00に|受け付けています。",
    "見てください。, 見てください。",
    "目黒区健康福祉部福祉総合課, 目黒区|健康|福祉部|福祉|総合課",
    "第4火曜日の午後3時に2階で, 第4火曜日の|午後3時に|2階で",
  })
  void goodPlacesLieBetweenPhrases(String text, String broken) {
    Breaks breaks = new Breaker().breaks(text);
    StringBuilder found = new StringBuilder();
    for (int place = 0; place < text.length(); place++) {
      found
          .append(place > 0 && breaks.at(place) == Grade.GOOD ? "|" : "")
          .append(text.charAt(place));
    }
    assertThat(found.toString()).isEqualTo(broken);
  }

  @Test
  void anAddressEndsALineAfterASlash() {
    String text = "https://example.jp/p/abc123/";
    Breaks breaks = new Breaker().breaks(text);
    assertThat(breaks.last(0, text.length() - 1, Grade.ALLOWED)).isEqualTo(text.indexOf("abc"));
    assertThat(breaks.at("https:/".length())).isLessThan(Grade.ALLOWED);
  }

  @Test
  void wordsThatAreNeverSplitAreShortEnoughForTheNarrowestColumn() {
    assertThat(UnbrokenWords.load().words())
        .doesNotHaveDuplicates()
        .allSatisfy(word -> assertThat(word).hasSizeBetween(2, 8));
  }

  @Property(tries = 500)
  void anyTextGoesOnWithoutCuttingACharacter(@ForAll @StringLength(max = 200) String text) {
    Breaks breaks = new Breaker().breaks(text);
    int run = 0;
    for (int place = 1; place < text.length(); place++) {
      if (breaks.at(place) == Grade.NEVER) {
        run++;
        continue;
      }
      assertThat(Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place))).isFalse();
      run = 0;
    }
    assertThat(run).isLessThan(200);
  }

  @Test
  void aPieceWithoutAnyPlaceGetsSome() {
    String text = "ーーー、、、。。。".repeat(20);
    Breaks breaks = new Breaker().breaks(text);
    assertThat(breaks.first(0, Grade.EMERGENCY)).isLessThan(text.length());
    String number = "03-5722-9363";
    assertThat(new Breaker().breaks(number).first(0, Grade.EMERGENCY)).isEqualTo(number.length());
  }

  private static List<String> bad(List<String> lines, int width) {
    List<String> bad = new ArrayList<>();
    String text = String.join("", lines);
    int at = 0;
    for (String line : lines) {
      if (BAD_FIRST.matcher(line).matches() && at > 0) {
        bad.add(width + " starts: " + line);
      }
      if (BAD_LAST.matcher(line).matches() && at + line.length() < text.length()) {
        bad.add(width + " ends: " + line);
      }
      at += line.length();
      for (String whole : WHOLE) {
        int start = text.lastIndexOf(whole, at - 1);
        if (start >= 0 && start < at && start + whole.length() > at && standsAlone(text, start)) {
          bad.add(width + " splits " + whole + ": " + line);
        }
      }
    }
    return bad;
  }

  /** 4時 inside 24時 is another number. */
  private static boolean standsAlone(String text, int start) {
    return start == 0 || !Character.isDigit(text.charAt(start - 1));
  }

  private static List<Path> articles() throws IOException {
    try (Stream<Path> found = Files.list(RepositoryRoot.path().resolve("content/articles"))) {
      return found.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
