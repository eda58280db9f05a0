package dev.michishirube.verify.secret;

import static dev.michishirube.verify.secret.Gates.GAZETTEER;
import static dev.michishirube.verify.secret.Gates.found;
import static dev.michishirube.verify.secret.Gates.foundOnPage;
import static dev.michishirube.verify.secret.Gates.secret;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.artifact.Artifact;
import dev.michishirube.artifact.PageScanner;
import dev.michishirube.check.Secrets;
import dev.michishirube.check.Secrets.Field;
import dev.michishirube.diagnostic.Diagnostic;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecretGateTest {
  private static final Secrets SECRETS =
      new Secrets(
          List.of(
              secret(Field.ADDRESS, "東京都目黒区上目黒2-19-15"),
              secret(Field.POSTAL_CODE, "153-0051"),
              secret(Field.LATITUDE, "35.641632"),
              secret(Field.PHONE, "03-0000-1234")));

  @Test
  void namesTheFileAndTheRecordAndNeverTheValue() {
    byte[] html = "<title>上目黒2-19-15</title>".getBytes(StandardCharsets.UTF_8);
    Position origin = Position.ofFile("content/articles/a.md");
    Findings findings = new Findings();
    new SecretGate(SECRETS, new PublicValues(List.of()), GAZETTEER)
        .inspect(
            new Artifact.Page(
                "a/index.html",
                html,
                new PageScanner().scan("a/index.html", origin, html, t -> null)),
            findings);
    Diagnostic leak = findings.sorted().getFirst();
    assertThat(findings.sorted()).hasSize(1);
    assertThat(leak.isError()).isTrue();
    assertThat(leak.position()).isEqualTo(origin);
    assertThat(leak.message("ja")).isEqualTo("記録「shelter」の住所〔非公開〕が、a/index.html に出ています。");
    assertThat(leak.message("en"))
        .isEqualTo("The secret address of the record \"shelter\" is in a/index.html.");
    assertThat(leak.toString()).doesNotContain("上目黒");
    assertThat(SECRETS.values()).allSatisfy(v -> assertThat(v).hasToString("〔非公開〕"));
  }

  @Test
  void tellsEachRecordAndKindOnce() {
    assertThat(
            found(
                new SecretGate(SECRETS, new PublicValues(List.of()), GAZETTEER),
                "a.html",
                "〒153-0051 上目黒2-19-15 <p>上目黒2丁目19番15号（153-0051）"))
        .containsExactly("output.secret.address", "output.secret.postal-code");
  }

  private static SecretGate gateWith(List<String> places, List<String> phones) {
    PublicRecord city = new PublicRecord("centers/city/", places, phones);
    return new SecretGate(SECRETS, new PublicValues(List.of(city)), GAZETTEER);
  }

  @Test
  void letsAPublicRecordShowItsOwn() {
    SecretGate gate =
        gateWith(
            List.of("東京都目黒区上目黒二丁目19番15号", "〒153-0051", "35.641632"), List.of("+81-3-0000-1234"));
    String text = "〒153-0051 目黒区上目黒2-19-15 geo:35.641632 <p>03(0000)1234";
    assertThat(found(gate, "data/centers.csv", text)).isEmpty();
    assertThat(found(gate, "data/centers.csv", "上目黒2-19 35.641")).hasSize(2);
  }

  @Test
  void aLongerNumberThanThePublicOneIsALeak() {
    SecretGate gate = gateWith(List.of("東京都目黒区上目黒2-19"), List.of());
    assertThat(found(gate, "a.txt", "上目黒2-19 電話")).isEmpty();
    assertThat(found(gate, "a.txt", "上目黒2-19-15")).containsExactly("output.secret.address");
  }

  @Test
  void aPublicPlaceIsAllowedOnlyWhereItsViewWroteIt() {
    SecretGate gate = gateWith(List.of("153-0051"), List.of());
    assertThat(foundOnPage(gate, "centers/city/index.html", "〒153-0051")).isEmpty();
    assertThat(foundOnPage(gate, "en/centers/city/index.html", "〒153-0051")).isEmpty();
    assertThat(
            foundOnPage(
                gate, "areas/tokyo/index.html", "<a href='../../centers/city/'>〒153-0051</a>"))
        .isEmpty();
    assertThat(foundOnPage(gate, "centers/shelter/index.html", "〒153-0051"))
        .containsExactly("output.secret.postal-code");
  }

  @Test
  void aPublicTelephoneMayStandInAnArticle() {
    SecretGate gate = gateWith(List.of(), List.of("03-0000-1234"));
    assertThat(foundOnPage(gate, "articles/a/index.html", "03-0000-1234")).isEmpty();
  }

  @Test
  void readsTheMetadataOfAnImage() {
    Findings findings = new Findings();
    new SecretGate(SECRETS, new PublicValues(List.of()), GAZETTEER)
        .inspect(
            new Artifact.Image("a.png", "..上目黒2-19-15..".getBytes(StandardCharsets.UTF_16LE)),
            findings);
    assertThat(findings.sorted()).hasSize(1);
  }

  @Test
  void readsACalendarWithItsLinesJoinedAndItsEscapesUndone() {
    Findings findings = new Findings();
    String folded = "LOCATION:会場\\, 上目\r\n 黒2-1\r\n 9-15\r\n";
    new SecretGate(SECRETS, new PublicValues(List.of()), GAZETTEER)
        .inspect(new Artifact.Calendar("a.ics", folded.getBytes(StandardCharsets.UTF_8)), findings);
    assertThat(findings.sorted()).hasSize(1);
  }

  @Test
  void withoutSecretsNothingIsRead() {
    Artifact unreadable = new Artifact.TextFile("a", new byte[0]);
    Findings findings = new Findings();
    Gates.of().inspect(unreadable, findings);
    assertThat(findings.sorted()).isEmpty();
  }

  @Test
  void readsStructuredDataAsProgramsDo() {
    SecretGate gate = new SecretGate(SECRETS, new PublicValues(List.of()), GAZETTEER);
    String address = "\\u4e0a\\u76ee\\u9ed2\\u0032-19-\\u0031\\u0035";
    String block = "<script type=\"application/ld+json\">{\"%s\":\"%s\"}</script>";
    assertThat(foundOnPage(gate, "a.html", block.formatted("streetAddress", address)))
        .containsExactly("output.secret.address");
    assertThat(foundOnPage(gate, "a.html", block.formatted("postalCode", "153\\u002d0051")))
        .containsExactly("output.secret.postal-code");
    assertThat(foundOnPage(gate, "a.html", block.formatted("telephone", "03\\/0000\\u20101234")))
        .containsExactly("output.secret.phone");
    assertThat(foundOnPage(gate, "a.html", block.formatted(address, "x")))
        .containsExactly("output.secret.address");
  }
}
