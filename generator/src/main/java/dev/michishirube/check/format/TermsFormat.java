package dev.michishirube.check.format;

import dev.michishirube.check.shape.Keys;
import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.check.shape.Values;
import dev.michishirube.model.Dated;
import dev.michishirube.model.Eligibility;
import dev.michishirube.model.Fee;
import dev.michishirube.model.ServiceArea;
import dev.michishirube.model.Terms;
import dev.michishirube.model.YesNo;
import java.util.List;
import java.util.function.Function;

/** Who may ask, where, at what cost, and what is asked of them. */
final class TermsFormat {
  private static final String FEE_TYPES = "free 無料、paid 有料、partly 一部有料、unknown 分からない";

  static final Shape<Fee> SINGLE_FEE =
      Shapes.scalarOr(
          Shapes.map(Shapes.words(Fee.Type.class), type -> new Fee(type, List.of(), null)),
          ObjectShape.of(
              "fee",
              keys -> {
                var type = keys.required("type", Shapes.words(Fee.Type.class), FEE_TYPES);
                var borne =
                    keys.optional(
                        "borne_by_user",
                        Shapes.oneOrMore(
                            Shapes.words(
                                "call",
                                "data",
                                "transport",
                                "postage",
                                "materials",
                                "meal",
                                "venue",
                                "insurance",
                                "other")),
                        "相談する人が払うもの：call 電話代、data 通信料、transport 交通費、postage 郵送料、"
                            + "materials 材料費、meal 食事代、venue 会場代、insurance 保険料、other その他");
                var note = keys.optional("note", Shapes.TEXT, "費用の補足");
                return in -> new Fee(in.get(type), in.list(borne), in.find(note));
              }));

  static final Shape<Dated<Fee>> FEE = DatedFormat.of("fee", SINGLE_FEE);

  static final Shape<Terms.Anonymity> ANONYMITY = Shapes.words(Terms.Anonymity.class);
  static final String ANONYMITY_WORDS =
      "名前：anonymous_ok 匿名でよい、nickname_ok 呼び名でよい、name_required 名前が必要、unknown 分からない";

  static final Shape<Eligibility> ELIGIBLE =
      ObjectShape.of(
          "eligible",
          keys -> {
            var who =
                keys.optional(
                    "who",
                    Shapes.oneOrMore(Shapes.words(Eligibility.Who.class)),
                    "self 本人、family 家族、supporter 支援する人");
            var gender =
                keys.optional(
                    "gender",
                    Shapes.words(Eligibility.Gender.class),
                    "any だれでも、women 女性、men 男性、unknown 分からない");
            var min = keys.optional("age_min", ValueFormats.integer(0, 130), "何歳から");
            var max = keys.optional("age_max", ValueFormats.integer(0, 130), "何歳まで");
            var note = keys.optional("note", Shapes.TEXT, "対象の補足");
            return in ->
                new Eligibility(
                    in.list(who),
                    in.or(gender, Eligibility.Gender.UNKNOWN),
                    in.find(min),
                    in.find(max),
                    in.find(note));
          });

  static final Shape<ServiceArea> AREA =
      ObjectShape.of(
          "service_area",
          keys -> {
            var scope =
                keys.required(
                    "scope",
                    Shapes.words(ServiceArea.Scope.class),
                    "national 全国、prefecture 都道府県、municipality 市区町村、custom その他");
            var codes = keys.optional("codes", ValueFormats.AREA_CODES, "地域のコード（6けた）");
            var except = keys.optional("except", ValueFormats.AREA_CODES, "対象外の地域のコード");
            var also =
                keys.optional(
                    "also",
                    Shapes.oneOrMore(Shapes.words("live", "work", "study")),
                    "住む人のほか：live 在住、work 在勤、study 在学");
            var note = keys.optional("note", Shapes.TEXT, "地域の補足");
            return in ->
                new ServiceArea(
                    in.get(scope), in.list(codes), in.list(except), in.list(also), in.find(note));
          });

  private TermsFormat() {}

  /** The keys of a record that say what a contact asks and gives. */
  static Function<Values, Terms> keys(Keys keys) {
    var anonymity = keys.optional("anonymity", ANONYMITY, ANONYMITY_WORDS);
    var family = keys.optional("family_only", ValueFormats.YES_NO, "家族だけで相談できるか");
    var asked = keys.optional("asked_for", Shapes.TEXTS, "相談のときに聞かれること");
    var notAsked = keys.optional("not_asked", Shapes.TEXTS, "聞かれないこと");
    var okTo = keys.optional("ok_to", Shapes.TEXTS, "してもよいこと（例：話を聞いてもらうだけ）");
    var happens = keys.optional("what_happens", Shapes.TEXTS, "相談するとどうなるか（順に）");
    var fee = keys.optional("fee", FEE, "費用：" + FEE_TYPES);
    var secret = keys.optional("confidentiality", SourceFormat.CLAIM, "秘密の守り方（出典つき）");
    var records = keys.optional("records_kept", SourceFormat.CLAIM, "記録の扱い（出典つき）");
    var consent = keys.optional("sharing_needs_consent", ValueFormats.YES_NO, "ほかへ伝えるとき、本人の同意を取るか");
    var change = keys.optional("can_change_counselor", ValueFormats.YES_NO, "担当の人を変えられるか");
    return in ->
        new Terms(
            in.or(anonymity, Terms.Anonymity.UNKNOWN),
            in.or(family, YesNo.UNKNOWN),
            in.list(asked),
            in.list(notAsked),
            in.list(okTo),
            in.list(happens),
            in.find(fee),
            in.find(secret),
            in.find(records),
            in.or(consent, YesNo.UNKNOWN),
            in.or(change, YesNo.UNKNOWN));
  }
}
