package dev.michishirube.check.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.check.ReadContent;
import dev.michishirube.model.Booking;
import dev.michishirube.model.Center;
import dev.michishirube.model.CenterKind;
import dev.michishirube.model.Channel;
import dev.michishirube.model.ChannelType;
import dev.michishirube.model.Closures;
import dev.michishirube.model.Count;
import dev.michishirube.model.Dated;
import dev.michishirube.model.Eligibility;
import dev.michishirube.model.Event;
import dev.michishirube.model.Evidence;
import dev.michishirube.model.Fee;
import dev.michishirube.model.Location;
import dev.michishirube.model.PartialDate;
import dev.michishirube.model.Role;
import dev.michishirube.model.Service;
import dev.michishirube.model.ServiceArea;
import dev.michishirube.model.Terms;
import dev.michishirube.model.YesNo;
import dev.michishirube.time.Hours;
import dev.michishirube.time.series.OnHoliday;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record with every key that a center may have. */
class MaximalCenterTest {
  private static final ReadContent READ =
      ReadContent.of("centers/tokyo/maximal.yaml", Samples.text("center.yaml"));
  private static final Center CENTER =
      READ.content().centers().isEmpty() ? null : READ.content().centers().getFirst().value();

  @Test
  void decodesWithNoFinding() {
    assertThat(READ.told()).isEmpty();
    assertThat(READ.content().centers()).hasSize(1);
  }

  @Test
  void usesEveryKeyThatIsDeclared() {
    assertThat(Samples.unusedKeys(CenterFormat.CENTER.schema(), "center.yaml")).isEmpty();
  }

  @Test
  void saysWhatItIsCalled() {
    assertThat(CENTER.identity())
        .isEqualTo(
            new Center.Identity(
                "meguro-hikikomori-dial",
                List.of("meguro-old"),
                "meguro-dial",
                List.of("old-dial"),
                CenterKind.HIKIKOMORI_CENTER,
                new Dated<>(
                    List.of(
                        new Dated.Period<>("ひきこもり相談ダイヤル", null, LocalDate.of(2027, 3, 31)),
                        new Dated.Period<>("こもりびと相談ダイヤル", LocalDate.of(2027, 4, 1), null))),
                "ひきこもりそうだんせんようだいやる",
                List.of("専用ダイヤル"),
                List.of("青少年相談室")));
  }

  @Test
  void saysWhetherItMayBeShown() {
    assertThat(CENTER.lifecycle())
        .isEqualTo(
            new Center.Lifecycle(
                Center.Status.TEMPORARILY_CLOSED,
                "改修のため",
                List.of("meguro-desk"),
                true,
                date(2026, 4, 1),
                new PartialDate(2028, 3, null, PartialDate.Certainty.EXACT)));
  }

  @Test
  void saysWhatItIsAbout() {
    assertThat(CENTER.subject())
        .isEqualTo(
            new Center.Subject(
                Center.Urgency.URGENT,
                false,
                List.of("hikikomori", "loneliness"),
                List.of("no-talk"),
                Center.Stage.FIRST_CONTACT,
                "補足です"));
  }

  @Test
  void saysWhoRunsIt() {
    Center.Provider provider = CENTER.provider();
    assertThat(provider.organization()).isEqualTo("meguro-city");
    assertThat(provider.department()).isEqualTo(Dated.always("健康福祉部福祉総合課"));
    assertThat(provider.counter()).isEqualTo("2階");
    assertThat(provider.officialUrl()).isEqualTo("https://www.city.meguro.tokyo.jp/dial");
    assertThat(provider.roles())
        .containsExactly(
            new Role("meguro-city", Role.Part.HOST), new Role("ある法人", Role.Part.CONTRACTOR));
  }

  @Test
  void saysWhomItServes() {
    assertThat(CENTER.area())
        .isEqualTo(
            new ServiceArea(
                ServiceArea.Scope.MUNICIPALITY,
                List.of("131105"),
                List.of("131016"),
                List.of("live", "work", "study"),
                "区内の人"));
    assertThat(CENTER.eligible())
        .isEqualTo(
            new Eligibility(
                List.of(Eligibility.Who.SELF, Eligibility.Who.FAMILY, Eligibility.Who.SUPPORTER),
                Eligibility.Gender.ANY,
                15,
                64,
                "年齢はおおよそです"));
  }

  @Test
  void saysWhatAContactAsksAndGives() {
    Terms terms = CENTER.terms();
    assertThat(terms.anonymity()).isEqualTo(Terms.Anonymity.NICKNAME_OK);
    assertThat(terms.familyOnly()).isEqualTo(YesNo.YES);
    assertThat(terms.askedFor()).containsExactly("携帯番号かメール", "希望日時");
    assertThat(terms.notAsked()).containsExactly("住所");
    assertThat(terms.okTo()).containsExactly("話を聞いてもらうだけ");
    assertThat(terms.whatHappens()).containsExactly("電話に出ます", "話を聞きます");
    assertThat(terms.fee().periods().getFirst().value())
        .isEqualTo(new Fee(Fee.Type.FREE, List.of("call", "transport"), "相談は無料です"));
    assertThat(terms.confidentiality().text()).isEqualTo("秘密は守られます");
    assertThat(terms.confidentiality().source().document()).isEqualTo("相談事業実施要領");
    assertThat(terms.recordsKept()).isEqualTo(new Terms.Claim("5年間保存します", null));
    assertThat(terms.sharingNeedsConsent()).isEqualTo(YesNo.YES);
    assertThat(terms.canChangeCounselor()).isEqualTo(YesNo.UNKNOWN);
    assertThat(CENTER.services())
        .containsExactly(
            new Service(Service.Type.CONSULTATION, null),
            new Service(Service.Type.VISIT, "電話のあとで"));
  }

  @Test
  void saysHowToReachItByPhone() {
    Channel phone = CENTER.channels().getFirst();
    assertThat(phone.type()).isEqualTo(ChannelType.PHONE);
    assertThat(phone.label()).isEqualTo("専用ダイヤル");
    assertThat(phone.contact().number()).isEqualTo(Dated.always("03-5722-9363"));
    assertThat(phone.contact().extension()).isEqualTo("12");
    assertThat(phone.contact().department()).isEqualTo(Dated.always("福祉総合課"));
    assertThat(phone.isWithheld()).isFalse();
    assertThat(phone.toll()).isEqualTo(Channel.Toll.CALLER);
    assertThat(phone.reachableFrom())
        .hasSize(7)
        .contains(
            new Channel.Reachability("mobile", YesNo.YES),
            new Channel.Reachability("ip_phone", YesNo.UNKNOWN));
    assertThat(phone.routing().byArea()).hasSize(1);
    assertThat(phone.routing().byArea().getFirst().code()).isEqualTo("131105");
    assertThat(phone.routing().byArea().getFirst().number()).isEqualTo("03-0000-0000");
    assertThat(phone.routing().byArea().getFirst().available()).isEqualTo(YesNo.YES);
    assertThat(phone.hours().periods()).hasSize(2);
    assertThat(phone.lastReception()).isEqualTo("16:30");
    assertThat(phone.bands()).hasSize(1);
    assertThat(phone.bands().getFirst().note()).isEqualTo("深夜は緊急優先");
    assertThat(phone.formerNumbers())
        .containsExactly(
            new Channel.FormerNumber(
                "03-0000-1111",
                new PartialDate(2025, null, null, PartialDate.Certainty.EXACT),
                "移転のため"));
    assertThat(phone.silent()).isEqualTo(YesNo.NO);
    assertThat(phone.busyNote()).isEqualTo("昼前は混みます");
    assertThat(phone.note()).isEqualTo("電話の補足");
  }

  @Test
  void saysHowToReachItOtherwise() {
    Channel video = CENTER.channels().get(1);
    assertThat(video.contact().url()).isEqualTo("https://www.city.meguro.tokyo.jp/online");
    assertThat(video.contact().place()).isEqualTo("総合庁舎");
    assertThat(video.booking().need()).isEqualTo(Booking.Need.REQUIRED);
    assertThat(video.booking().via()).containsExactly(ChannelType.PHONE, ChannelType.FAX);
    assertThat(((Hours.Spec) video.booking().hours()).spec()).isEqualTo("24/7");
    assertThat(video.booking().note()).isEqualTo("電話は平日だけ");
    assertThat(video.responseTime()).isEqualTo("3日ほど");
    assertThat(video.whatHappens()).containsExactly("つながります");
    assertThat(video.modes()).isEqualTo(new Channel.Modes(YesNo.YES, YesNo.YES, YesNo.NO));
    assertThat(video.languages().getFirst().code()).isEqualTo("en");
    assertThat(video.languages().getFirst().mode()).isEqualTo("interpreter");
    assertThat(video.overrides().area().scope()).isEqualTo(ServiceArea.Scope.NATIONAL);
    assertThat(video.overrides().eligible().who()).containsExactly(Eligibility.Who.SELF);
    assertThat(video.overrides().fee().periods().getFirst().value().type())
        .isEqualTo(Fee.Type.PAID);
    assertThat(video.overrides().anonymity()).isEqualTo(Terms.Anonymity.NAME_REQUIRED);
    assertThat(video.overrides().accessibility())
        .containsExactly(new Center.AccessibilityFact("sign_language", 1));
    Channel mail = CENTER.channels().get(2);
    assertThat(mail.contact().address()).isEqualTo(Dated.always("soudan@example.jp"));
    assertThat(mail.withheldReason()).isEqualTo("確認できていないため");
    Channel fax = CENTER.channels().get(3);
    assertThat(fax.contact().number().on(LocalDate.of(2027, 4, 1))).contains("03-0000-5555");
    assertThat(fax.contact().department().on(LocalDate.of(2027, 3, 31))).contains("福祉総合課");
    assertThat(fax.contact().address().on(LocalDate.of(2027, 3, 31))).isEmpty();
    assertThat(fax.overrides().fee().on(LocalDate.of(2027, 4, 1)).orElseThrow().type())
        .isEqualTo(Fee.Type.PARTLY);
  }

  @Test
  void saysWhichDaysDiffer() {
    assertThat(CENTER.closures().yearEnd())
        .isEqualTo(new Closures.YearEnd.Closed("12-29", "01-03"));
    assertThat(CENTER.closures().exceptions()).hasSize(2);
    assertThat(CENTER.closures().exceptions().getFirst())
        .isEqualTo(new Closures.DayException(LocalDate.of(2026, 12, 1), true, null, "点検"));
    assertThat(CENTER.ifNoAnswer()).containsExactly("meguro-desk");
    assertThat(CENTER.refersTo()).containsExactly("tokyo-hikikomori", "meguro-kurashi");
  }

  @Test
  void saysWhenEventsTakePlace() {
    Event event = CENTER.events().getFirst();
    assertThat(event.id()).isEqualTo("meguro-ibasho");
    Event.Recurrence rule = event.rules().getFirst();
    assertThat(rule.alternate()).isTrue();
    assertThat(rule.days())
        .containsExactly(new Event.Day(DayOfWeek.TUESDAY, 4), new Event.Day(DayOfWeek.SUNDAY, 4));
    assertThat(rule.anchor()).isNull();
    assertThat(rule.everyMonths()).isEqualTo(1);
    assertThat(rule.from()).isEqualTo(LocalTime.of(13, 30));
    assertThat(rule.to()).isEqualTo(LocalTime.of(16, 30));
    Event.Recurrence second = event.rules().get(1);
    assertThat(second.days()).containsExactly(new Event.Day(DayOfWeek.FRIDAY, -1));
    assertThat(second.everyMonths()).isEqualTo(2);
    assertThat(second.anchor().iso()).isEqualTo("2026-04");
    Event.Recurrence third = event.rules().get(2);
    assertThat(third.text()).isEqualTo("月2回");
    assertThat(third.certainty()).isEqualTo(Hours.Certainty.APPROXIMATE);
    assertThat(third.everyMonths()).isZero();
    assertThat(event.onHoliday()).isEqualTo(OnHoliday.MOVE_NEXT);
    assertThat(event.occurrences())
        .containsExactly(
            new Event.Occurrence(
                LocalDate.of(2026, 9, 22), LocalTime.of(13, 0), LocalTime.of(15, 0), "別館"));
    assertThat(event.cancelled()).containsExactly(LocalDate.of(2026, 10, 27));
    assertThat(event.venue()).isEqualTo("目黒区総合庁舎本館");
    assertThat(List.of(event.dropIn(), event.lateArrivalOk(), event.leaveEarlyOk()))
        .containsExactly(YesNo.YES, YesNo.YES, YesNo.NO);
    assertThat(event.fee().periods().getFirst().value().type()).isEqualTo(Fee.Type.FREE);
    assertThat(event.anonymity()).isEqualTo(Terms.Anonymity.NICKNAME_OK);
    assertThat(event.eligible().who()).containsExactly(Eligibility.Who.SELF);
    assertThat(event.staff()).isEqualTo("ピアサポーター");
    assertThat(event.features()).containsExactly("相談コーナー", "静かに過ごせる場所");
    assertThat(event.itemsGiven()).containsExactly("お茶");
    assertThat(event.note()).isEqualTo("服装は自由");
  }

  @Test
  void saysWhereItIs() {
    assertThat(CENTER.location())
        .isEqualTo(
            new Location.Public(
                "153-8573",
                new Dated<>(
                    List.of(
                        new Dated.Period<>(
                            "東京都目黒区上目黒2-19-15",
                            LocalDate.of(2003, 1, 6),
                            LocalDate.of(2099, 12, 31)))),
                "総合庁舎本館",
                "2階",
                new BigDecimal("35.641"),
                new BigDecimal("139.698"),
                "中目黒駅から徒歩5分"));
    assertThat(CENTER.accessibility())
        .contains(
            new Center.AccessibilityFact("wheelchair", 9),
            new Center.AccessibilityFact("writing_support", 1));
  }

  @Test
  void saysWhoWorksThereAndHowMuchIsDone() {
    assertThat(CENTER.staff().getFirst().role()).isEqualTo("hikikomori_support_coordinator");
    assertThat(CENTER.staff().getFirst().count().value()).isEqualTo("2");
    assertThat(CENTER.staff().getFirst().count().qualifiers())
        .containsExactly(Count.Qualifier.AT_LEAST);
    assertThat(CENTER.statistics().getFirst().label()).isEqualTo("相談件数");
    assertThat(CENTER.statistics().getFirst().count().unit()).isEqualTo("件");
    assertThat(CENTER.statistics().getFirst().count().period()).isEqualTo("令和4年度");
    assertThat(CENTER.statistics().getFirst().parts()).hasSize(2);
  }

  @Test
  void saysHowWeKnow() {
    Evidence evidence = CENTER.evidence();
    assertThat(evidence.asOf())
        .isEqualTo(new PartialDate(2026, 7, null, PartialDate.Certainty.ABOUT));
    assertThat(evidence.confidence()).isEqualTo(Evidence.Confidence.MEDIUM);
    assertThat(evidence.conflicts())
        .containsExactly(
            new Evidence.Conflict(
                "number",
                List.of(
                    new Evidence.ConflictValue("03-0000-2222", "区の広報"),
                    new Evidence.ConflictValue("03-0000-3333", "目黒区")),
                "公式ページで確認してください"));
    assertThat(evidence.sources().getFirst().confirms()).containsExactly("name", "number");
    assertThat(evidence.sources().getFirst().licence()).isEqualTo("CC BY 4.0");
    assertThat(evidence.assured())
        .isEqualTo(
            new Evidence.Assured(
                date(2026, 10, 1),
                "福祉総合課",
                Evidence.Method.PHONE,
                new PartialDate(2027, 10, null, PartialDate.Certainty.EXACT),
                true));
    assertThat(evidence.acknowledged())
        .containsExactly(new Evidence.Acknowledgement("hours.holidays", "記事に書かれていない"));
  }

  private static PartialDate date(int year, int month, int day) {
    return new PartialDate(year, month, day, PartialDate.Certainty.EXACT);
  }
}
