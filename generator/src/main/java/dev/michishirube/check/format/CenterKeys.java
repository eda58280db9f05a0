package dev.michishirube.check.format;

import dev.michishirube.check.shape.Key;
import dev.michishirube.check.shape.Keys;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.check.shape.Values;
import dev.michishirube.model.Center;
import dev.michishirube.model.CenterKind;
import dev.michishirube.model.ShortCode;
import java.util.List;
import java.util.function.Function;

/** The keys of a center that say what it is called, what it is about and who runs it. */
final class CenterKeys {
  private CenterKeys() {}

  static Function<Values, Center.Identity> identity(Keys keys, Key<Boolean> atRisk) {
    var id = keys.required("id", ValueFormats.OWN_ID, "変わらない名前（英小文字・数字・ハイフン）");
    var formerIds = keys.optional("former_ids", ValueFormats.IDS, "前の id");
    var slug = keys.optional("slug", ValueFormats.ID, "ページの住所になる名前（書かないと id）");
    var formerSlugs = keys.optional("former_slugs", ValueFormats.IDS, "前の slug");
    var kind = keys.requiredOr("kind", Shapes.words(CenterKind.class), CenterKind.OTHER, "窓口の種類");
    var name = keys.required("name", DatedFormat.of("name", Shapes.TEXT), "窓口の名前（名前が変わる日も書けます）");
    var kana = keys.optional("name_kana", Shapes.TEXT, "たしかめた読み（ひらがな）");
    var alternate = keys.optional("alternate_names", Shapes.TEXTS, "ほかの呼び名");
    var formerNames = keys.optional("former_names", Shapes.TEXTS, "前の名前（検索だけに使う）");
    return in -> {
      String permanent = in.get(id);
      String standard = in.or(atRisk, false) ? ShortCode.of(permanent) : permanent;
      return new Center.Identity(
          permanent,
          in.list(formerIds),
          in.or(slug, standard),
          in.list(formerSlugs),
          in.get(kind),
          in.get(name),
          in.find(kana),
          in.list(alternate),
          in.list(formerNames));
    };
  }

  static Function<Values, Center.Lifecycle> lifecycle(Keys keys) {
    var status = keys.optional("status", Shapes.words(Center.Status.class), STATUS_WORDS);
    var note = keys.optional("status_note", Shapes.TEXT, "いまの状態の説明");
    var successor = keys.optional("successor", ValueFormats.IDS, "引き継いだ窓口の id");
    var draft = keys.optional("draft", ValueFormats.FLAG, "下書き（ページを作らない）");
    var from = keys.optional("public_from", DateFormats.DATE, "この日から出す");
    var until = keys.optional("public_until", DateFormats.DATE, "この日まで出す");
    return in ->
        new Center.Lifecycle(
            in.or(status, Center.Status.ACTIVE),
            in.find(note),
            in.list(successor),
            in.or(draft, false),
            in.find(from),
            in.find(until));
  }

  static final String STATUS_WORDS =
      "active 受付中、suspended 停止、temporarily_closed 一時休止、planned 開設前、ended 終了（active のほかは連絡先を出しません）";

  static Function<Values, Center.Subject> subject(Keys keys, Key<Boolean> atRisk) {
    var urgency =
        keys.optional(
            "urgency",
            Shapes.words(Center.Urgency.class),
            "emergency 命の危険、urgent 急ぎ、ongoing ふだんの相談");
    var topics =
        keys.requiredOr(
            "topics", Shapes.someOf(ValueFormats.ID), List.of(), "相談の分野（topics.yaml の id）");
    var situations = keys.optional("situations", ValueFormats.IDS, "困りごと（situations.yaml の id）");
    var stage =
        keys.optional(
            "stage",
            Shapes.words(Center.Stage.class),
            "first_contact 最初の相談先、ongoing 続けての支援、later あとの段階");
    var note = keys.optional("note", Shapes.TEXT, "補足");
    return in ->
        new Center.Subject(
            in.or(urgency, Center.Urgency.ONGOING),
            in.or(atRisk, false),
            in.get(topics),
            in.list(situations),
            in.find(stage),
            in.find(note));
  }

  static Function<Values, Center.Provider> provider(Keys keys) {
    var organization = keys.optional("organization", ValueFormats.ID, "運営する団体の id");
    var department = keys.optional("department", DatedFormat.of("department", Shapes.TEXT), "担当の課");
    var counter = keys.optional("counter", Shapes.TEXT, "窓口の番号や階");
    var url = keys.optional("official_url", ValueFormats.URL, "公式ページの住所（https://…）");
    var roles = keys.optional("roles", RoleFormat.ROLES, "かかわる団体と役割");
    return in ->
        new Center.Provider(
            in.find(organization),
            in.find(department),
            in.find(counter),
            in.find(url),
            in.list(roles));
  }
}
