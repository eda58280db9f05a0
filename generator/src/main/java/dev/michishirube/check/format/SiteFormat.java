package dev.michishirube.check.format;

import dev.michishirube.check.shape.Keys;
import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.check.shape.Values;
import dev.michishirube.model.ServiceArea;
import dev.michishirube.model.SiteConfig;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code site.yaml}. */
public final class SiteFormat {
  private static final Shape<Publisher> PUBLISHER =
      Shapes.scalarOr(
          Shapes.map(Shapes.TEXT, name -> new Publisher(name, null)),
          ObjectShape.of(
              "publisher",
              keys -> {
                var name = keys.required("name", Shapes.TEXT, "発行元の名前");
                var department = keys.optional("department", Shapes.TEXT, "担当の課");
                return in -> new Publisher(in.get(name), in.find(department));
              }));

  private static final Shape<Contact> CONTACT =
      ObjectShape.of(
          "site_contact",
          keys -> {
            var department = keys.optional("department", Shapes.TEXT, "まちがいの連絡を受ける課");
            var phone = keys.optional("phone", Shapes.TEXT, "電話");
            var email = keys.optional("email", Shapes.TEXT, "メールアドレス");
            var url = keys.optional("url", ValueFormats.URL, "問い合わせのページ（https://…）");
            return in ->
                new Contact(in.find(department), in.find(phone), in.find(email), in.find(url));
          });

  private static final Shape<ServiceArea> SCOPE =
      Shapes.scalarOr(Shapes.words(Map.of("national", wholeCountry())), TermsFormat.AREA);

  private static final Shape<String> BASE_URL =
      Shapes.checked(
          ValueFormats.URL,
          (node, url, reading) -> {
            boolean usable = SiteConfig.isBaseUrl(url);
            if (!usable) {
              reading.report(FormatRules.URL, node, url);
            }
            return usable;
          });

  private static final Shape<List<SiteConfig.Policy>> POLICIES =
      Shapes.list(
          ObjectShape.of(
              "policy",
              keys -> {
                var title = keys.required("title", Shapes.TEXT, "きまりの名前（例：載せる基準）");
                var text = keys.required("text", Shapes.TEXTS, "きまりの内容（段落ごとに「- 」で並べられます）");
                var page =
                    keys.optional(
                        "page",
                        Shapes.words(SiteConfig.PolicyPage.class),
                        "出すページ：about このガイドについて（書かないとき）、privacy プライバシー、corrections 訂正のお知らせ");
                return in ->
                    new SiteConfig.Policy(
                        in.get(title), in.get(text), in.or(page, SiteConfig.PolicyPage.ABOUT));
              }));

  public static final Shape<SiteConfig> SITE = ObjectShape.of("site", SiteFormat::declare);

  private SiteFormat() {}

  private record Publisher(String name, @Nullable String department) {}

  private record Contact(
      @Nullable String department,
      @Nullable String phone,
      @Nullable String email,
      @Nullable String url) {}

  private static Function<Values, SiteConfig> declare(Keys keys) {
    var title = keys.required("title", Shapes.TEXT, "サイトの名前");
    var neutral = keys.required("neutral_title", Shapes.TEXT, "目立たない名前（見られると危ないページの題名に使う）");
    var publisher = keys.required("publisher", PUBLISHER, "発行元");
    var contact = keys.optional("contact", CONTACT, "まちがいの連絡先");
    var scope = keys.required("scope", SCOPE, "案内する地域（national、または地域のコード）");
    var baseUrl = keys.optional("base_url", BASE_URL, "公開する住所（https://…/）");
    var languages =
        keys.optional("languages", Shapes.oneOrMore(ValueFormats.LANGUAGE), "使う言語（ja、en など）");
    var exit = keys.required("exit_url", ValueFormats.URL, "「すぐに離れる」で開くページの住所");
    var publication =
        keys.optional(
            "publication",
            Shapes.words(SiteConfig.Publication.class),
            "sample 見本（全ページに断り書き）、live 公開");
    var policies = keys.optional("policies", POLICIES, "発行元のきまり");
    return in -> {
      Publisher by = in.get(publisher);
      Contact at = in.or(contact, new Contact(null, null, null, null));
      String url = in.find(baseUrl);
      return new SiteConfig(
          in.get(title),
          in.get(neutral),
          new SiteConfig.Publisher(
              by.name(),
              by.department() == null ? at.department() : by.department(),
              at.phone(),
              at.email(),
              at.url()),
          in.get(scope),
          url == null || url.endsWith("/") ? url : url + "/",
          in.or(languages, List.of("ja")),
          in.get(exit),
          in.or(publication, SiteConfig.Publication.SAMPLE),
          in.list(policies));
    };
  }

  private static ServiceArea wholeCountry() {
    return new ServiceArea(ServiceArea.Scope.NATIONAL, List.of(), List.of(), List.of(), null);
  }
}
