package dev.michishirube.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names break between their parts. */
class PhrasesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ひきこもり|相談専用|ダイヤル",
        "目黒区|ひきこもり|相談",
        "児童|相談所|虐待|対応|ダイヤル",
        "沖縄県|女性|相談|支援|センター|（沖縄県|配偶者|暴力|相談|支援|センター）",
        "山口県|ひとり親|家庭|サポートセンター",
        "福島県 母子|家庭等|就業・|自立支援|センター",
        "かながわ|子ども・|若者総合相談|センター",
        "お金の|相談",
        "SNS|相談",
        "24時間|子ども|SOSダイヤル",
        "よりそい|ホットライン",
        "110番|（警察）",
        "社会福祉法人",
        "Yotte・|Cotto",
        "#いのち|SOS",
      })
  void namesBreakBetweenTheirParts(String marked) {
    assertThat(marked(marked.replace("|", ""))).isEqualTo(marked);
  }

  private static String marked(String text) {
    boolean[] breaks = Phrases.breaks(text);
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      marked.append(breaks[i] ? "|" : "").append(text.charAt(i));
    }
    return marked.toString();
  }
}
