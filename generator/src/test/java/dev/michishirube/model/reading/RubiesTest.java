package dev.michishirube.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.RepositoryRoot;
import dev.michishirube.check.ReferenceData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readings over texts, with the shipped dictionary. */
class RubiesTest {
  private static final Map<String, String> SHIPPED = shipped();
  private static final Rubies RUBIES =
      new Rubies(new RubyWords(SHIPPED, ReferenceData.gazetteer()));

  @ParameterizedTest
  @CsvSource({
    "相談窓口, 相談(そうだん)窓口(まどぐち)",
    "受付は8時30分から, 受付(うけつけ)は8時(じ)30分(ぷん)から",
    "電話を受け付けています, 電話(でんわ)を受(う)け付(つ)けています",
    "申し込みがいります, 申(もう)し込(こ)みがいります",
    "2026年11月22日（日）, 2026年(ねん)11月(がつ)22日(にち)（日(にち)）",
    "月〜金（祝日・年末年始を除く）, " + "月(げつ)〜金(きん)（祝日(しゅくじつ)・年末年始(ねんまつねんし)を除(のぞ)く）",
    "第2・第4火曜日, 第(だい)2・第(だい)4火曜日(かようび)",
    "1人でも家族2人でも10人でも, 1人(ひとり)でも家族(かぞく)2人(ふたり)でも10人(にん)でも",
    "11人 21人, 11人(にん) 21人(にん)",
    "4月3日 10日 14日 13日, 4月(がつ)3日(か) 10日(か) 14日(か) 13日(にち)",
    "約20人 24時間, 約(やく)20人(にん) 24時間(じかん)",
    "3階 2階, 3階(がい) 2階(かい)",
    "目黒区健康福祉部福祉課, 目黒区(めぐろく)健康福祉(けんこうふくし)部(ぶ)福祉(ふくし)課(か)",
    "相談員等, 相談員(そうだんいん)等(とう)",
    "各市区町村の担当, 各(かく)市区町村(しくちょうそん)の担当(たんとう)",
    "話してください。話を聞きます。, 話(はな)してください。話(はなし)を聞(き)きます。",
    "お母さんと子どもたち, お母(かあ)さんと子(こ)どもたち",
    "FAXや電話, FAXや電話(でんわ)",
  })
  void knownWordsAreRead(String text, String read) {
    Rubies.Annotated annotated = RUBIES.annotate(text);
    assertThat(written(annotated)).isEqualTo(read);
    assertThat(annotated.unknown()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "中央線, 中央線",
    "相談禄を, 相談禄",
    "行った所, 行った",
    "1日中, 日中",
    "話さず髙い, 髙い",
    "家にいる, 家にい",
    "センター長, 長",
  })
  void whatIsNotKnownFromEndToEndStaysBareAndIsTold(String text, String unknown) {
    Rubies.Annotated annotated = RUBIES.annotate(text);
    assertThat(annotated.unknown()).contains(unknown);
    assertThat(written(annotated)).contains(unknown);
  }

  @Test
  void twoReadingsOfEqualRightAreNone() {
    Rubies own =
        new Rubies(
            new RubyWords(
                Map.of("大人", "おとな", "気", "き", "大", "だい", "人気", "にんき"), ReferenceData.gazetteer()));
    assertThat(written(own.annotate("大人気"))).isEqualTo("大人気");
  }

  @Test
  void aNameIsReadAsItsRecordSays() {
    Map<String, String> names =
        Map.of(
            "居場所ひだまり", "いばしょ ひだまり",
            "凪の家", "なぎのや",
            "Ｎ邸ダイヤル", "えぬていだいやる");
    assertThat(written(RUBIES.annotate("居場所ひだまりと凪の家の電話", names)))
        .isEqualTo("居場所(いばしょ)ひだまりと凪(なぎ)の家(や)の電話(でんわ)");
    assertThat(written(RUBIES.annotate("Ｎ邸ダイヤル", names))).isEqualTo("Ｎ邸ダイヤル(えぬていだいやる)");
  }

  @Test
  void everyWordOfTheShippedDictionaryHasAReadingThatFits() {
    assertThat(SHIPPED).hasSizeGreaterThan(1_000);
    assertThat(SHIPPED)
        .allSatisfy(
            (word, reading) ->
                assertThat(Okurigana.align(word.replace("-", ""), reading)).as(word).isNotEmpty());
  }

  /** What every leaflet prints. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "電話の受付時間は平日8時30分から17時までです。",
        "祝日と年末年始はお休みです。",
        "秘密は守ります。匿名でも相談できます。",
        "家族だけでも相談できます。予約はいりません。",
        "相談は無料です。通話料がかかります。",
        "だれが使えますか。対象は市内に住む人です。",
        "この紙は2027年3月まで使えます。",
        "最寄り駅から徒歩5分です。",
        "都道府県と市区町村の窓口",
        "緊急のときは110番、救急車は119番に電話してください。",
        "発行 作成年月 現在の情報です。変わることがあります。",
        "持ち物、申し込みの方法、会場、定員、対象",
      })
  void whatEveryLeafletPrintsIsRead(String text) {
    assertThat(RUBIES.annotate(text).unknown()).isEmpty();
  }

  @Property(tries = 500)
  void thePiecesAreTheText(@ForAll String text) {
    StringBuilder all = new StringBuilder();
    RUBIES.annotate(text).pieces().forEach(piece -> all.append(piece.text()));
    assertThat(all.toString()).isEqualTo(text);
  }

  private static String written(Rubies.Annotated annotated) {
    StringBuilder written = new StringBuilder();
    for (Ruby piece : annotated.pieces()) {
      written.append(piece.text());
      if (piece.reading() != null) {
        written.append('(').append(piece.reading()).append(')');
      }
    }
    return written.toString();
  }

  private static Map<String, String> shipped() {
    try {
      List<String> lines =
          Files.readAllLines(RepositoryRoot.path().resolve("content/vocabulary/furigana.yaml"));
      Map<String, String> words = new TreeMap<>();
      lines.stream()
          .filter(line -> line.contains(": ") && !line.startsWith("#"))
          .forEach(line -> words.put(line.split(": ")[0], line.split(": ")[1]));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
