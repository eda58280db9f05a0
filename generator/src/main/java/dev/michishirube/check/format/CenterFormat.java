package dev.michishirube.check.format;

import dev.michishirube.check.shape.Keys;
import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.check.shape.Values;
import dev.michishirube.load.Yaml;
import dev.michishirube.model.Center;
import dev.michishirube.model.Eligibility;
import dev.michishirube.model.Service;
import java.util.function.BiFunction;

/** A record under {@code centers/}. */
public final class CenterFormat {
  private static final Shape<Service> SERVICE =
      Shapes.scalarOr(
          Shapes.map(Shapes.words(Service.Type.class), type -> new Service(type, null)),
          ObjectShape.of(
              "service",
              keys -> {
                var type =
                    keys.required(
                        "type",
                        Shapes.words(Service.Type.class),
                        "consultation 相談、visit 訪問、accompaniment 同行、place 居場所、"
                            + "family_program 家族教室、peer 当事者どうし、counselling カウンセリング、"
                            + "employment 就労、distribution 配布、shelter 保護、information 情報、other その他");
                var note = keys.optional("note", Shapes.TEXT, "補足");
                return in -> new Service(in.get(type), in.find(note));
              }));

  private static final Shape<Center.Staff> STAFF =
      ObjectShape.of(
          "staff",
          keys -> {
            var role = keys.required("role", Shapes.TEXT, "役割や資格");
            var count = keys.optional("count", CountFormat.COUNT, "人数");
            return in -> new Center.Staff(in.get(role), in.find(count));
          });

  public static final Shape<Center> CENTER = ObjectShape.located("center", CenterFormat::declare);

  private CenterFormat() {}

  private static BiFunction<Values, Yaml.Mapping, Center> declare(Keys keys) {
    var atRisk = keys.optional("at_risk_topic", ValueFormats.FLAG, "見られると危ない話題か（題名や住所を目立たなくします）");
    var identity = CenterKeys.identity(keys, atRisk);
    var lifecycle = CenterKeys.lifecycle(keys);
    var subject = CenterKeys.subject(keys, atRisk);
    var provider = CenterKeys.provider(keys);
    var area = keys.required("service_area", TermsFormat.AREA, "対象の地域");
    var eligible = keys.optional("eligible", TermsFormat.ELIGIBLE, "対象の人");
    var terms = TermsFormat.keys(keys);
    var services = keys.optional("services", Shapes.oneOrMore(SERVICE), "していること");
    var channels = keys.optional("channels", Shapes.list(ChannelFormat.CHANNEL), "連絡の方法");
    var closures = ClosureFormat.keys(keys);
    var noAnswer = keys.optional("if_no_answer", ValueFormats.IDS, "つながらないときの相談先の id");
    var refers = keys.optional("refers_to", ValueFormats.IDS, "次につながる先の id");
    var events = keys.optional("events", Shapes.list(EventFormat.EVENT), "くり返し開かれる場や行事");
    var location = keys.optional("location", LocationFormat.LOCATION, "場所");
    var accessibility =
        keys.optional("accessibility", AccessibilityFormat.ACCESSIBILITY, "障害のある人などへの配慮");
    var staff = keys.optional("staff", Shapes.list(STAFF), "働いている人");
    var statistics = keys.optional("statistics", CountFormat.STATISTICS, "相談件数などの数");
    var evidence = EvidenceFormat.keys(keys);
    return (in, node) -> {
      Center.Identity called = identity.apply(in);
      boolean mustBeStated = called.kind().needsVisibility() || in.or(atRisk, false);
      return new Center(
          node.position(),
          called,
          lifecycle.apply(in),
          subject.apply(in),
          provider.apply(in),
          in.get(area),
          in.or(eligible, Eligibility.UNKNOWN),
          terms.apply(in),
          in.list(services),
          in.list(channels),
          closures.apply(in),
          in.list(noAnswer),
          in.list(refers),
          in.list(events),
          LocationFormat.Written.toldOf(in.find(location), mustBeStated),
          in.list(accessibility),
          in.list(staff),
          in.list(statistics),
          evidence.apply(in));
    };
  }
}
