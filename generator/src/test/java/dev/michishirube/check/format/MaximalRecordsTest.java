package dev.michishirube.check.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.Content;
import dev.michishirube.check.ReadContent;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.model.Center;
import dev.michishirube.model.CenterKind;
import dev.michishirube.model.Checklist;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.Organization;
import dev.michishirube.model.Program;
import dev.michishirube.model.Report;
import dev.michishirube.model.Role;
import dev.michishirube.model.ServiceArea;
import dev.michishirube.model.SiteConfig;
import dev.michishirube.model.Term;
import dev.michishirube.model.Translation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One record with every key for each kind of file but the center, which has a test of its own. */
class MaximalRecordsTest {
  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of("organization.yaml", "organizations/a.yaml", OrganizationFormat.ORGANIZATION),
        Arguments.of("program.yaml", "programs/a.yaml", ProgramFormat.PROGRAM),
        Arguments.of("report.yaml", "reports/a.yaml", ReportFormat.REPORT),
        Arguments.of("term.yaml", "vocabulary/topics.yaml", TermFormat.TERM),
        Arguments.of("checklist.yaml", "checklists/a.yaml", ChecklistFormat.CHECKLIST),
        Arguments.of("correction.yaml", "corrections.yaml", CorrectionFormat.CORRECTION),
        Arguments.of("local-day.yaml", "local-days.yaml", LocalDayFormat.LOCAL_DAY),
        Arguments.of("site.yaml", "site.yaml", SiteFormat.SITE),
        Arguments.of("translation.yaml", "translations/en/a.yaml", TranslationFormat.TEXTS));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void everyDeclaredKeyDecodesWithNoFinding(String sample, String path, Shape<?> shape) {
    assertThat(ReadContent.of(path, Samples.text(sample)).told()).isEmpty();
    assertThat(Samples.unusedKeys(shape.schema(), sample))
        .allMatch(
            key ->
                key.matches(
                    "(date|dated_\\w+|fee|count|eligible|service_area"
                        + "|source|event_rule|event_day|occurrence|location)\\..*"));
  }

  private static Content read(String sample, String path) {
    return ReadContent.of(path, Samples.text(sample)).content();
  }

  @Test
  void anOrganizationKeepsItsValues() {
    Organization org =
        read("organization.yaml", "organizations/a.yaml").organizations().getFirst().value();
    assertThat(org.kind()).isEqualTo(Organization.Kind.MUNICIPALITY);
    assertThat(org.parent()).isEqualTo("tokyo-pref");
    assertThat(org.code()).isEqualTo("131105");
    assertThat(org.contact().fax()).isEqualTo("03-0000-0001");
    assertThat(org.sns()).containsExactly("X: @meguro");
    assertThat(org.pamphlets().how()).isEqualTo("窓口で配っています");
    assertThat(org.note()).isEqualTo("区の補足");
  }

  @Test
  void aProgramKeepsItsValues() {
    Program program = read("program.yaml", "programs/a.yaml").programs().getFirst().value();
    assertThat(program.kind()).isEqualTo(Program.Kind.ALLOWANCE);
    assertThat(program.forWhom()).isEqualTo("ひとり親など");
    assertThat(program.amounts()).containsExactly(new Program.Amount("月額10,000円", 2026));
    assertThat(program.paidMonths()).containsExactly("1", "3");
    assertThat(program.status()).isEqualTo(Center.Status.PLANNED);
    assertThat(program.period().to().lastDay()).isEqualTo(LocalDate.of(2027, 3, 31));
    assertThat(program.officialUrl()).isEqualTo("https://www.cfa.go.jp/");
    assertThat(program.note()).isEqualTo("制度の補足");
  }

  @Test
  void aReportKeepsItsValues() {
    Report report = read("report.yaml", "reports/a.yaml").reports().getFirst().value();
    assertThat(report.organizations())
        .containsExactly(
            new Role("yamaguchi-pref", Role.Part.HOST), new Role(".Style", Role.Part.COOPERATION));
    assertThat(report.budget())
        .containsExactly(new Report.BudgetLine("総事業費", BigDecimal.valueOf(13383), "千円"));
    assertThat(report.results().getFirst().parts()).hasSize(4);
    assertThat(report.results().get(1).percent()).isEqualTo("65.9");
    assertThat(report.results().get(1).targetUnit()).isEqualTo("人（セット）");
    Report.Distribution given = report.distributions().getFirst();
    assertThat(given.event().name()).isEqualTo("生理用品配布会");
    assertThat(given.period().to().iso()).isEqualTo("2023-12");
    assertThat(given.times()).isEqualTo(8);
    assertThat(given.partners()).containsExactly("こども食堂");
    assertThat(report.note()).isEqualTo("報告の補足");
  }

  @Test
  void aTermKeepsItsValues() {
    Term term =
        read("term.yaml", "vocabulary/topics.yaml").vocabulary().topics().getFirst().value();
    assertThat(term.slug()).isEqualTo("family-safety");
    assertThat(term.forms()).containsExactly("DV", "ドメスティックバイオレンス");
    assertThat(term.notForms()).containsExactly("DVD");
    assertThat(term.atRisk()).isTrue();
    assertThat(term.poiCode()).isEqualTo("1499");
    assertThat(term.askFor()).containsExactly("女性相談支援員", "福祉事務所");
    assertThat(term.say()).isEqualTo("家のことで相談したいです。");
  }

  @Test
  void aChecklistKeepsItsValues() {
    Checklist list = read("checklist.yaml", "checklists/a.yaml").checklists().getFirst().value();
    assertThat(list.forWhom()).isEqualTo("はじめて電話する人");
    assertThat(list.unsafeToCarry()).isTrue();
    assertThat(list.items())
        .containsExactly(
            new Checklist.Item("困っていること", "話し始めやすくなります", List.of("困っていること")),
            new Checklist.Item("紙とペン", null, List.of()));
  }

  @Test
  void aLeafletKeepsItsValues() {
    ReadContent read = ReadContent.of("leaflets/a.yaml", Samples.text("leaflet.yaml"));
    assertThat(read.told()).isEmpty();
    Leaflet first = read.content().leaflets().getFirst().value();
    assertThat(first.papers()).containsExactly(Leaflet.Paper.A5, Leaflet.Paper.B4);
    assertThat(first.variants()).containsExactly(Leaflet.Variant.values());
    assertThat(first.stampBox()).isTrue();
    Leaflet second = read.content().leaflets().get(1).value();
    assertThat(second.papers()).isEmpty();
    assertThat(second.select().orElseThrow().kinds())
        .containsExactly(CenterKind.HIKIKOMORI_CENTER, CenterKind.MEETING_PLACE);
  }

  @Test
  void theSiteKeepsItsValues() {
    SiteConfig site = read("site.yaml", "site.yaml").site().value();
    assertThat(site.publisher())
        .isEqualTo(
            new SiteConfig.Publisher(
                "目黒区",
                "福祉総合課",
                "03-0000-0000",
                "kouhou@example.jp",
                "https://www.city.meguro.tokyo.jp/contact"));
    assertThat(site.scope().scope()).isEqualTo(ServiceArea.Scope.PREFECTURE);
    assertThat(site.baseUrl()).isEqualTo("https://example.jp/guide/");
    assertThat(site.languages()).containsExactly("ja", "en");
    assertThat(site.publication()).isEqualTo(SiteConfig.Publication.LIVE);
    assertThat(site.policies())
        .containsExactly(
            new SiteConfig.Policy(
                "載せる基準", List.of("公の機関が公表した窓口を載せます。"), SiteConfig.PolicyPage.ABOUT),
            new SiteConfig.Policy(
                "記録", List.of("アクセスの記録は90日で消します。", "ほかには使いません。"), SiteConfig.PolicyPage.PRIVACY));
  }

  @Test
  void aTranslationTakesItsLanguageFromItsFolder() {
    Translation translation =
        read("translation.yaml", "translations/en/a.yaml").translations().getFirst().value();
    assertThat(translation.language()).isEqualTo("en");
    assertThat(translation.of()).isEqualTo("meguro-dial");
    assertThat(translation.fields())
        .containsExactly(
            new Translation.Field("name", "0123abcd", "Hikikomori helpline"),
            new Translation.Field("channels/0/label", "89abcdef", "Helpline"));
  }
}
