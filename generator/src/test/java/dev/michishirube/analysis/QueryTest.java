package dev.michishirube.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What a query asks: {@code +} before a term that must be there, {@code ~} before a corrected one.
 */
class QueryTest {
  private final Analyser analyser = new Analyser(Words.DICTIONARY);
  private final Set<String> index = index();
  private final Lexicon lexicon = lexicon();

  private Set<String> index() {
    Set<String> terms = new HashSet<>();
    Words.DICTIONARY.places().forEach(place -> terms.addAll(analyser.place(place)));
    Words.DICTIONARY.concepts().forEach(concept -> terms.add(concept.term()));
    Words.DICTIONARY.attributes().forEach(attribute -> terms.add(attribute.term()));
    Stream.of("県庁の居場所と相談室、急患センター、東京都立支援センター。", "夫婦の問題。家計の相談。食べものの配布会。LINEとチャットで。", "0120-123-456")
        .forEach(text -> terms.addAll(analyser.prose(text)));
    return terms;
  }

  private Lexicon lexicon() {
    FormTerms forms = new FormTerms(Words.DICTIONARY, new Normaliser(Words.DICTIONARY.variants()));
    return new Lexicon() {
      @Override
      public boolean exists(String term) {
        return index.contains(term);
      }

      @Override
      public @Nullable String meaning(String form) {
        return forms.meaning(form);
      }
    };
  }

  private String asked(String query, Relaxation relaxation) {
    return analyser.query(query).steps(lexicon).stream()
        .filter(step -> step.relaxation() == relaxation)
        .flatMap(step -> step.clauses().stream())
        .map(QueryTest::text)
        .collect(Collectors.joining(" "));
  }

  private String asked(String query) {
    return asked(query, Relaxation.NONE);
  }

  private static String text(Clause clause) {
    String term =
        clause.term().replace('\u0001', '!').replace('\u0002', '@').replace('\u0003', '#');
    return (clause.presence() == Presence.REQUIRED ? "+" : "")
        + (clause.editDistance() > 0 ? "~" + clause.editDistance() : "")
        + term;
  }

  @Test
  void placesAndConcepts() {
    assertThat(asked("ひょうご ひきこもり")).isEqualTo("+@hikikomori +ひょうご!");
    assertThat(asked("引き篭もり 神戸 匿名")).isEqualTo("+@hikikomori +神戸! #anonymous");
    assertThat(asked("神戸のシングルマザー")).isEqualTo("+@single-parent +神戸!");
    assertThat(asked("hyogo hikikomori")).isEqualTo("+@hikikomori +hyogo");
    assertThat(asked("東京都目黒区")).isEqualTo("+東京都! +目黒区!");
    assertThat(asked("京都")).isEqualTo("+京都!");
    assertThat(asked("東京都立支援センター")).startsWith("+東京都! ").contains("+支援 +援せ");
    assertThat(asked("津")).isEqualTo("+津!");
    assertThat(asked("津軽")).isEqualTo("+津軽");
    assertThat(asked("観光市場")).doesNotContain("!");
  }

  @Test
  void sentences() {
    assertThat(asked("離婚して家賃が払えない")).isEqualTo("+@divorce +@rent");
    assertThat(asked("夫に殴られる")).isEqualTo("+@violence");
    assertThat(asked("家に居場所がない")).contains("+家*").contains("+居場 +場所");
  }

  @Test
  void attributesInsideOfNames() {
    assertThat(asked("夜間")).isEqualTo("+#night");
    assertThat(asked("匿名で相談")).isEqualTo("相談 #anonymous");
    assertThat(asked("夜間急患センター"))
        .startsWith("#night ")
        .contains("+急患")
        .doesNotContain("+夜間")
        .doesNotContain("+#night");
  }

  @Test
  void whileTyping() {
    assertThat(asked("ひょうg")).isEqualTo(asked("ひょう"));
    assertThat(asked("ひょうｇ")).isEqualTo(asked("ひょう"));
    assertThat(asked("ひょうky")).isEqualTo(asked("ひょう"));
    assertThat(asked("家")).isEqualTo("+家*");
    assertThat(asked("hyo")).isEqualTo("+hyo*");
    assertThat(asked("0120-12")).isEqualTo("+012012*");
    assertThat(asked("0120-123-456")).isEqualTo("+0120123456*");
  }

  @Test
  void relaxed() {
    assertThat(asked("急患セソター", Relaxation.WITHOUT_MISSING)).isEqualTo("+急患 +患せ たー");
    assertThat(asked("kobbe hikikomori", Relaxation.WITHOUT_MISSING))
        .isEqualTo("+@hikikomori +~1kobbe");
    assertThat(asked("急患 支援", Relaxation.ANY)).isEqualTo("急患 支援");
    assertThat(asked("ひきこもり 神戸", Relaxation.NATIONAL)).isEqualTo("+@hikikomori 神戸! +#national");
    assertThat(asked("ひきこもり", Relaxation.NATIONAL)).isEmpty();
    assertThat(analyser.query("神戸").steps(lexicon)).hasSize(3);
  }

  @Test
  void aNameAsAWhole() {
    index.addAll(analyser.name("家族の居場所・ひなた"));
    assertThat(asked("家族の居場所 ひなた")).contains("家族\u0005");
    assertThat(asked("家族の居場所ひな")).doesNotContain("\u0005");
    assertThat(analyser.name("居")).isEmpty();
    // What stands for itself is not asked of a word that is called so.
    index.addAll(analyser.name("匿名"));
    assertThat(asked("匿名")).startsWith("#anonymous ");
  }

  @Test
  void danger() {
    assertThat(analyser.query("死にたい").crisis()).isTrue();
    assertThat(analyser.query("しに たい").crisis()).isTrue();
    assertThat(analyser.query("夫に殴られる").sensitive()).isTrue();
    assertThat(analyser.query("思いがけない妊娠").sensitive()).isTrue();
    assertThat(analyser.query("思いがけない妊娠").crisis()).isFalse();
    assertThat(analyser.query("神戸").sensitive()).isFalse();
  }

  @Test
  void nothing() {
    for (String query : List.of("", " ", "+", "~", "^", "\ud83d", "。")) {
      assertThat(analyser.query(query).steps(lexicon)).isEmpty();
      assertThat(analyser.query(query).probes()).isEmpty();
    }
  }
}
