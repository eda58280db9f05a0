package dev.michishirube.check.format;

import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.model.Organization;

/** A record under {@code organizations/}. */
public final class OrganizationFormat {
  private static final Shape<Organization.ContactPoint> CONTACT =
      ObjectShape.of(
          "contact_point",
          keys -> {
            var department = keys.optional("department", Shapes.TEXT, "担当の課");
            var phone = keys.optional("phone", Shapes.TEXT, "電話");
            var fax = keys.optional("fax", Shapes.TEXT, "FAX");
            var email = keys.optional("email", Shapes.TEXT, "メールアドレス");
            var url = keys.optional("url", ValueFormats.URL, "問い合わせのページ（https://…）");
            return in ->
                new Organization.ContactPoint(
                    in.find(department),
                    in.find(phone),
                    in.find(fax),
                    in.find(email),
                    in.find(url));
          });

  private static final Shape<Organization.Pamphlets> PAMPHLETS =
      ObjectShape.of(
          "pamphlets",
          keys -> {
            var url = keys.optional("url", ValueFormats.URL, "パンフレットのページ（https://…）");
            var how = keys.optional("how", Shapes.TEXT, "もらい方");
            return in -> new Organization.Pamphlets(in.find(url), in.find(how));
          });

  public static final Shape<Organization> ORGANIZATION =
      ObjectShape.located(
          "organization",
          keys -> {
            var id = keys.required("id", ValueFormats.OWN_ID, "変わらない名前（英小文字・数字・ハイフン）");
            var name = keys.required("name", Shapes.TEXT, "団体の名前");
            var kana = keys.optional("name_kana", Shapes.TEXT, "たしかめた読み（ひらがな）");
            var kind =
                keys.required(
                    "kind",
                    Shapes.words(Organization.Kind.class),
                    "prefecture 都道府県、municipality 市区町村、section 課、npo NPO、corporation 法人、"
                        + "council 協議会、other その他");
            var parent = keys.optional("parent", ValueFormats.ID, "上の団体の id");
            var code = keys.optional("code", ValueFormats.AREA_CODE, "地域のコード（6けた）");
            var url = keys.optional("url", ValueFormats.URL, "公式ページの住所（https://…）");
            var contact = keys.optional("contact", CONTACT, "団体そのものの連絡先");
            var sns = keys.optional("sns", Shapes.TEXTS, "公式のSNS");
            var newsletter = keys.optional("newsletter", Shapes.TEXT, "メールマガジンなど");
            var pamphlets = keys.optional("pamphlets", PAMPHLETS, "パンフレット");
            var location = keys.optional("location", LocationFormat.LOCATION, "場所");
            var note = keys.optional("note", Shapes.TEXT, "補足");
            EvidenceFormat.acknowledge(keys);
            return (in, node) ->
                new Organization(
                    node.position(),
                    in.get(id),
                    in.get(name),
                    in.find(kana),
                    in.get(kind),
                    in.find(parent),
                    in.find(code),
                    in.find(url),
                    in.find(contact),
                    in.list(sns),
                    in.find(newsletter),
                    in.find(pamphlets),
                    LocationFormat.Written.toldOf(in.find(location), false),
                    in.find(note));
          });

  private OrganizationFormat() {}
}
