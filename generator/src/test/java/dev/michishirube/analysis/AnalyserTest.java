package dev.michishirube.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the index side makes of texts. */
class AnalyserTest {
  private final Analyser analyser = new Analyser(Words.DICTIONARY);

  @ParameterizedTest
  @CsvSource({
    "引き篭もり, ひきこもり",
    "引籠り, ひきこもり",
    "引きこもって, ひきこもって",
    "障がい者, 障害者",
    "障碍, 障害",
    "子供食堂, 子ども食堂",
    "こども家庭庁, 子ども家庭庁",
    "ふくしまの子ども, ふくしまの子ども",
    "渡邊, 渡辺",
    "髙﨑, 高崎",
    "ｼﾝｸﾞﾙﾏｻﾞｰ, しんぐるまざー",
    "シングル・マザー, しんぐるまざー",
    "センタ－, せんたー",
    "３ヶ月, 3か月",
    "3箇月, 3か月",
    "第二土曜, 第2土曜",
    "㈱, ' 株 '",
    "龍ヶ崎市, 竜け崎市",
    "問合せ, 問い合わせ",
    "引越, 引っ越し",
    "ヴォーカル, ぼーかる",
    "か゛ん, がん",
    "İstanbul, istanbul",
    "Straße, straße",
    "Tiếng Việt, tieng viet",
    "心の相談, こころの相談",
    "安心, 安心",
    "ＤＶ, dv",
    "shin'ichi, siniti",
    "葛󠄀飾, 葛飾",
  })
  void normalSpelling(String written, String normal) {
    assertThat(analyser.normal(written).replaceAll("[^\\p{L}\\p{N}ー]", " ")).isEqualTo(normal);
  }

  @ParameterizedTest
  @CsvSource({
    "0120-123-456, 0120123456",
    "０３－１２３４－５６７８, 0312345678",
    "(03) 1234-5678, 0312345678",
    "03(1234)5678, 0312345678",
    "03 1234 5678, 0312345678",
    "+81-3-1234-5678, 0312345678",
    "+81 (0)3 1234 5678, 0312345678",
    "090-1234-5678, 09012345678",
    "0800-123-4567, 08001234567",
    "0120ー123ー456, 0120123456",
    "0120‐12, 012012",
    "1234-5678, 12345678",
    "2024 03-1234-5678 09:00, 2024 0312345678 09 00",
    "9-17, 9 17",
    "#7119, 7119",
    "'1,000円', 1000円",
    "0-3歳, 0 3歳",
  })
  void telephoneNumbers(String written, String normal) {
    String text = analyser.normal(written).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    assertThat(text).isEqualTo(normal);
  }

  @ParameterizedTest
  @CsvSource({
    "hyogo, ひょうご",
    "hyougo, ひょうご",
    "hyōgo, ひょうご",
    "Hikikomori, ひきこもり",
    "Osaka, おおさか",
    "ohsaka, おおさか",
    "shinjuku, しんじゅく",
    "sinzyuku, しんじゅく",
    "shinbashi, しんばし",
    "shimbashi, しんばし",
    "fukushima, ふくしま",
    "hukusima, ふくしま",
    "chiba, ちば",
    "tiba, ちば",
    "tsu, つ",
    "tu, つ",
    "jouetsu, じょうえつ",
    "zyoetu, じょうえつ",
    "niigata, にいがた",
    "sapporo, さっぽろ",
    "hokkaidou, ほっかいどう",
    "tsuzuki, つづき",
    "kyouto, きょうと",
    "matchi, まっち",
    "infomeeshon, インフォメーション",
  })
  void oneRomaji(String typed, String kana) {
    assertThat(analyser.terms(typed).getFirst()).isEqualTo(Romaji.terms(kana).getFirst());
  }

  @Test
  void pairsWordsAndUnits() {
    assertThat(analyser.terms("第2土曜にLINEで24時間"))
        .containsExactly("第2", "2", "2土", "土曜", "曜に", "に", "line", "で24", "24", "24時", "時間", "間");
    assertThat(analyser.terms("電話0120-123-456まで"))
        .containsExactly("電話", "話", "0120123456", "まで", "で", "123456");
    assertThat(analyser.terms("家")).containsExactly("家");
  }

  @Test
  void conceptsButNoAttributes() {
    assertThat(analyser.terms("匿名で母子家庭の相談")).contains("\u0002single-parent");
    assertThat(analyser.terms("匿名で母子家庭の相談")).noneMatch(term -> term.startsWith("\u0003"));
    assertThat(analyser.terms("うつくしい")).doesNotContain("\u0002depression");
    assertThat(analyser.terms("心のうつの相談")).contains("\u0002depression");
    assertThat(analyser.terms("advice")).noneMatch(term -> term.startsWith("\u0002"));
  }

  @Test
  void placesAreWhole() {
    assertThat(analyser.prose("東京都の窓口"))
        .contains("東京都\u0001", "東京\u0001")
        .doesNotContain("京都\u0001");
    assertThat(analyser.prose("観光市場")).noneMatch(term -> term.endsWith("\u0001"));
    assertThat(analyser.prose("東京都北区")).contains("北区\u0001");
    assertThat(analyser.place(new Dictionary.Place("兵庫県", "ひょうごけん")))
        .containsExactly(
            "兵庫県\u0001", "兵庫\u0001", "ひょうごけん\u0001", "ひょうご\u0001", "hyogoken", "hyogo", "ken");
    assertThat(analyser.place(new Dictionary.Place("津市", "つし")))
        .isEqualTo(List.of("津市\u0001", "津\u0001", "つし\u0001", "つ\u0001", "tusi", "tu", "si"));
  }

  @Test
  void aReadingOfAFormIsAFormOfQueries() {
    Dictionary.Reading reading = new Dictionary.Reading("\u0002protection", List.of("せいかつ", "ほご"));
    Dictionary.Concept concept =
        new Dictionary.Concept("protection", List.of("生活保護"), false, false);
    Analyser reader =
        new Analyser(Dictionary.of(List.of(concept), List.of(), List.of()).with(List.of(reading)));
    for (String query : List.of("せいかつほご", "せいかつ ほご", "SEIKATSU-HOGO", "seikatuhogo", "生活保護")) {
      assertThat(reader.meant(query)).as(query).contains("\u0002protection");
    }
    assertThat(reader.terms("せいかつほご")).doesNotContain("\u0002protection");
  }
}
