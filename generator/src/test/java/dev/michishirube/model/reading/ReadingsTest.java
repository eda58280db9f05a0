package dev.michishirube.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.ReferenceData;
import dev.michishirube.model.geo.Gazetteer;
import dev.michishirube.model.geo.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsTest {
  private static final Gazetteer PLACES = ReferenceData.gazetteer();
  private static final Readings READINGS =
      new Readings(Map.of("生活", "せいかつ", "支援", "しえん", "課", "か", "時間", "じかん", "相談", "そうだん"), PLACES);

  private static String read(String text, String... near) {
    List<Place> places = List.of(near).stream().map(c -> PLACES.find(c).orElseThrow()).toList();
    return READINGS.of(text, places).orElse("?");
  }

  @ParameterizedTest
  @CsvSource({
    "目黒区生活支援課, めぐろくせいかつしえんか",
    "生活支援センター「あい ネット」, せいかつしえんせんたーあいねっと",
    "ﾊﾛｰ相談（支援課）, はろーそうだんしえんか",
    "24時間ＳＮＳ相談, 24じかんsnsそうだん",
    "鎌ヶ谷市相談, かまがやしそうだん",
    "社会福祉法人ゆめ, しゃかいふくしほうじんゆめ",
  })
  void aNameOfKnownPartsIsComposed(String name, String reading) {
    assertThat(read(name)).isEqualTo(reading);
  }

  @ParameterizedTest
  @ValueSource(strings = {"萬寿の家", "生活支援奏", "々", "「」", ""})
  void oneUnknownPartLeavesTheWholeUnknown(String name) {
    assertThat(read(name)).isEqualTo("?");
  }

  @Test
  void aNameIsReadWordByWord() {
    assertThat(READINGS.words("生活支援センター「あい ネット」課", List.of()))
        .hasValue(List.of("せいかつ", "しえん", "せんたー", "あい", "ねっと", "か"));
    Readings compounds = new Readings(Map.of("自立相談", "じりつそうだん", "自立", "じりつ", "相談", "そうだん"), PLACES);
    assertThat(compounds.words("自立相談", List.of())).hasValue(List.of("じりつ", "そうだん"));
    assertThat(READINGS.words("奏相談", List.of())).isEmpty();
  }

  @Test
  void aPlaceIsReadAsItIsReadThere() {
    assertThat(read("南牧村相談")).isEqualTo("?");
    assertThat(read("南牧村相談", "103837")).isEqualTo("なんもくむらそうだん");
    assertThat(read("南牧村相談", "203050")).isEqualTo("みなみまきむらそうだん");
    assertThat(read("目黒相談")).isEqualTo("?");
    assertThat(read("目黒相談", "131105")).isEqualTo("めぐろそうだん");
    assertThat(read("東京相談")).isEqualTo("とうきょうそうだん");
  }

  @Test
  void legalFormsAreNoPartOfTheOrder() {
    assertThat(LegalForms.without("社会福祉法人豊田市社会福祉協議会")).isEqualTo("豊田市社会福祉協議会");
    assertThat(LegalForms.without("ゆめ株式会社")).isEqualTo("ゆめ");
    assertThat(LegalForms.without("特定非営利活動法人")).isEqualTo("特定非営利活動法人");
    assertThat(LegalForms.withoutReading("とくていひえいりかつどうほうじんゆめ")).isEqualTo("ゆめ");
  }

  @Test
  void syllablesAreFolded() {
    assertThat(Syllable.first("がっこう")).isEqualTo(Syllable.KA);
    assertThat(Syllable.second("がっこう")).isEqualTo(Syllable.TSU);
    assertThat(Syllable.second("はーと")).isEqualTo(Syllable.A);
    assertThat(Syllable.second("しゅわ")).isEqualTo(Syllable.YU);
    assertThat(Syllable.second("しーど")).isEqualTo(Syllable.I);
    assertThat(Syllable.second("よーが")).isEqualTo(Syllable.O);
    assertThat(Syllable.second("つ")).isNull();
    assertThat(Syllable.first("npo")).isEqualTo(Syllable.OTHER);
    assertThat(Syllable.first("")).isEqualTo(Syllable.OTHER);
  }

  @Test
  void theOrderIsThatOfTheSyllabary() {
    List<String> words = List.of("はん", "はーと", "ぱん", "あい", "いえ", "かき", "がき", "ばん");
    assertThat(KanaOrder.sorted(words, reading -> reading))
        .containsExactly("あい", "いえ", "かき", "がき", "はーと", "はん", "ばん", "ぱん");
  }
}
