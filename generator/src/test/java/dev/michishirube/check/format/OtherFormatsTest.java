package dev.michishirube.check.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.ReadContent;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the smaller kinds of file ask for. */
class OtherFormatsTest {
  @Test
  void aLeafletNamesItsRecordsOneWay() {
    assertThat(ReadContent.of("leaflets/a.yaml", "{id: a, form: cards}").rules())
        .containsExactly("leaflet.records");
    String both = "{id: a, form: cards, records: [b], select: {topics: [c]}}";
    assertThat(ReadContent.of("leaflets/a.yaml", both).rules()).containsExactly("leaflet.records");
  }

  @Test
  void aTranslationLiesInTheFolderOfItsLanguage() {
    assertThat(ReadContent.of("translations/a.yaml", "of: a\nfields: {}\n").rules())
        .containsExactly("translation.folder");
  }

  @Test
  void aTranslationCarriesTheHashOfWhatItTranslates() {
    String yaml = "of: a\nfields: {name: {text: Desk}}\n";
    assertThat(ReadContent.of("translations/en/a.yaml", yaml).rules())
        .containsExactly("structure.key.missing");
  }

  @Test
  void theVocabularyHasSixFiles() {
    assertThat(ReadContent.of("vocabulary/words.yaml", "- id: a\n").rules())
        .containsExactly("vocabulary.file");
    assertThat(ReadContent.of("vocabulary/readings.yaml", "支援: しえん\n").rules()).isEmpty();
    assertThat(ReadContent.of("vocabulary/readings.yaml", "支援: シエン\n").rules())
        .containsExactly("structure.value.pattern");
    assertThat(ReadContent.of("vocabulary/readings.yaml", "支援: しえん\n支援: しえ\n").rules())
        .containsExactly("yaml.key.duplicate");
  }

  @Test
  void aReadingOfFuriganaFitsItsWord() {
    String file = "vocabulary/furigana.yaml";
    assertThat(ReadContent.of(file, "受け付け: うけつけ\n-員: いん\n各-: かく\n").rules()).isEmpty();
    assertThat(ReadContent.of(file, "受け付け: うけつき\n").rules()).containsExactly("furigana.reading");
    assertThat(ReadContent.of(file, "支援: シエン\n").rules())
        .containsExactly("structure.value.pattern");
  }

  @Test
  void aConceptSaysWhatItIsNot() {
    String concept = "- {id: a, name: 夜間, attribute: night, forms: [夜間, 夜]";
    assertThat(ReadContent.of("vocabulary/synonyms.yaml", concept + ", not: [夜逃げ]}\n").rules())
        .isEmpty();
    assertThat(ReadContent.of("vocabulary/synonyms.yaml", concept + "}\n").rules())
        .containsExactly("structure.key.missing");
    assertThat(ReadContent.of("vocabulary/synonyms.yaml", concept + ", not: []}\n").rules())
        .containsExactly("structure.list.empty");
    String unknown = concept.replace("night", "noon") + ", not: [夜逃げ]}\n";
    assertThat(ReadContent.of("vocabulary/synonyms.yaml", unknown).rules())
        .containsExactly("structure.value.closed-list");
  }

  @Test
  void anAtRiskTermHasANeutralSlug() {
    String term = "- {id: dv, name: DV, name_kana: でぃーぶい, plain: 近い人からの暴力です。, at_risk: true}\n";
    ReadContent read = ReadContent.of("vocabulary/topics.yaml", term);
    assertThat(read.content().vocabulary().topics().getFirst().value().slug())
        .matches("[a-z2-7]{6}");
  }

  @Test
  void aContentFolderNeedsItsSiteFile() {
    ReadContent read = ReadContent.of(Map.of("centers/a.yaml", ReadContent.CENTER));
    assertThat(read.rules()).containsExactly("site.missing");
    assertThat(read.findings().getFirst().position()).hasToString("content/site.yaml");
    assertThat(read.content().centers()).hasSize(1);
  }

  @Test
  void anAmountNeedsItsFiscalYear() {
    String program = Samples.text("program.yaml").replace(", fiscal_year: 2026", "");
    assertThat(ReadContent.of("programs/a.yaml", program).rules())
        .containsExactly("structure.key.missing");
  }
}
