package dev.michishirube.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.artifact.Artifact;
import dev.michishirube.artifact.Inventory;
import dev.michishirube.artifact.PageScanner;
import dev.michishirube.diagnostic.Findings;
import dev.michishirube.diagnostic.Position;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteVerifierTest {
  private final Inventory built = new Inventory();
  private final PageScanner scanner = new PageScanner();
  private final Map<String, Position> origins = new HashMap<>();
  private String basePath = "/";

  @Test
  void findsNothingInASoundSite() {
    page("index.html", "<a href='a/'>a</a><a href='#s'>s</a><p id=s></p><a href='#top'>t</a>");
    page(
        "a/index.html",
        "<a href='../'>h</a><a href='../index.html#s'>s</a><a href='b/index.html?x=1'>b</a>"
            + "<a href='http://elsewhere.example/'>e</a><a href='tel:110'>110</a>"
            + "<a href='mailto:a@example.jp'>m</a><img src='../i.png' alt=''>"
            + "<h2>x</h2><h3>y</h3><h2>z</h2>");
    page("a/b/index.html", "<a href='..'>a</a><a href='./'>self</a><a href='../../i.png'>i</a>");
    file("i.png", "");
    assertThat(found()).isEmpty();
  }

  @Test
  void namesTheLineOfABrokenLink() {
    origins.put("../no/", new Position("content/articles/a.md", 7, 3));
    origins.put("../#no", new Position("content/articles/a.md", 8, 1));
    page("index.html", "<a href='a/'>a</a>");
    page("a/index.html", "<a href='../no/'>n</a><a href='../#no'>n</a>");
    assertThat(found())
        .containsExactly(
            "content/articles/a.md:7:3 output.link.broken リンク先「../no/」がありません。",
            "content/articles/a.md:8:1 output.link.fragment"
                + " 「../#no」のページはありますが、「#」の後の見出しがありません。");
  }

  @Test
  void namesABrokenLinkOfATemplateOnce() {
    page("index.html", "<a href='a/'>a</a><a href='b/'>b</a><a href='no/'>n</a>");
    page("a/index.html", "<a href='../no/'>n</a>");
    page("b/index.html", "<a href='../no/#x'>n</a><a href='../a/#x'>x</a>");
    assertThat(found())
        .containsExactly(
            "a/index.src output.link.broken リンク先「no/index.html」がありません（a/index.html など3ページ）。",
            "b/index.src output.link.fragment"
                + " 「a/index.html#x」の「#」の後の id がありません（b/index.html など1ページ）。");
  }

  @Test
  void aLinkOutOfTheSiteIsBroken() {
    page("index.html", "<a href='../../x'>x</a>");
    assertThat(found())
        .containsExactly("index.src output.link.broken リンク先「../../x」がありません（index.html など1ページ）。");
  }

  @Test
  void refusesLinksThatBreakUnderASubPath() {
    page("index.html", "<a href='/'>h</a>");
    assertThat(found())
        .containsExactly(
            "index.src output.link.absolute" + " 「/」は「/」で始まっています（index.html）。サイトを別の場所に置くと切れます。");
  }

  @Test
  void the404PageStartsFromTheBasePath() {
    basePath = "/guide";
    page("index.html", "<a href='a/'>a</a>");
    page("a/index.html", "");
    page(
        "404.html",
        "<a href='/guide/'>h</a><a href='/guide/a/'>a</a><a href='/guide/no/'>n</a>"
            + "<a href='/'>x</a><a href='a/'>y</a><a href='#main'>m</a><b id=main></b>");
    assertThat(found())
        .containsExactly(
            "404.src output.link.broken リンク先「no/index.html」がありません（404.html など1ページ）。",
            "404.src output.link.relative-on-404" + " 404.html の「/」は、このサイトの場所（/guide/）から始まっていません。",
            "404.src output.link.relative-on-404"
                + " 404.html の「a/」は、このサイトの場所（/guide/）から始まっていません。");
  }

  @Test
  void refusesWhatIsLoadedFromElsewhereOrMissing() {
    page(
        "index.html",
        "<script src='https://cdn.example/x.js'></script><img src='//cdn.example/i' alt=''>"
            + "<img src='http://cdn.example/j' alt=''><img src='no.png' alt=''>"
            + "<img src='data:image/png;base64,xx' alt=''>");
    file("a.css", "@import 'https://f.example/c'; p{background:url(no.woff2)} b{c:url(i.png)}");
    file("i.png", "");
    assertThat(found())
        .containsExactlyInAnyOrder(
            "index.src output.resource.other-host ほかのサイトのファイル「https://cdn.example/x.js」"
                + "を読み込んでいます（index.html）。閲覧したことが相手に伝わります。",
            "index.src output.resource.other-host ほかのサイトのファイル「//cdn.example/i」"
                + "を読み込んでいます（index.html）。閲覧したことが相手に伝わります。",
            "index.src output.resource.insecure 暗号化されない http: のファイル「http://cdn.example/j」"
                + "を読み込んでいます（index.html）。",
            "index.src output.resource.missing 「no.png」を読み込もうとしていますが、ありません（index.html）。",
            "a.css output.resource.other-host ほかのサイトのファイル「https://f.example/c」"
                + "を読み込んでいます（a.css）。閲覧したことが相手に伝わります。",
            "a.css output.resource.missing 「no.woff2」を読み込もうとしていますが、ありません（a.css）。");
  }

  @Test
  void checksTheStructureOfAPage() {
    raw(
        "index.html",
        "<html><title> </title><h2>a</h2><h4>b</h4><img src='i.png'><i id=x></i><i id=x></i>");
    file("i.png", "");
    assertThat(found())
        .containsExactly(
            "index.src output.page.duplicate-id ページ index.html で id「x」が重なっています。",
            "index.src output.page.h1 ページ index.html の大見出し（h1）が0個です。1個にしてください。",
            "index.src output.page.heading-order ページ index.html に、3段目のない4段目の見出しがあります。",
            "index.src output.page.image-alt 画像「i.png」に、代わりの文（alt）がありません（index.html）。",
            "index.src output.page.language ページ index.html に言語（lang）がありません。",
            "index.src output.page.title ページ index.html に題名がありません。");
  }

  @Test
  void aHeadingBeforeTheFirstLevelIsOutOfOrder() {
    raw("index.html", "<html lang=ja><title>t</title><h2>a</h2><h1>b</h1>");
    assertThat(found())
        .containsExactly(
            "index.src output.page.heading-order ページ index.html に、1段目のない2段目の見出しがあります。");
  }

  @Test
  void findsOrphansAndPagesThatLookAlike() {
    page("index.html", "<a href='a/'>a</a><a href='r/'>r</a>");
    raw("a/index.html", "<html lang=ja><title>同じ</title><h1>a</h1><a href='./'>self</a>");
    raw("b/index.html", "<html lang=ja><title>同じ</title><h1>b</h1><a href='./'>self</a>");
    raw(
        "old/index.html",
        "<html lang=ja><title>移りました</title><meta http-equiv=refresh content='0;url=../r/'>");
    page("r/index.html", "");
    page("404.html", "");
    assertThat(found())
        .containsExactly(
            "b/index.src output.page.orphan ページ b/index.html へのリンクがどこにもありません。",
            "b/index.src output.page.same-title"
                + " ページ b/index.html は、a/index.html と題名が同じです（同じ）。");
  }

  @Test
  void pagesThatMustTellNothingShareATitle() {
    page("index.html", "<a href='a/'>a</a><a href='b/'>b</a>");
    raw("a/index.html", "<html lang=ja><title>くらしの案内</title><h1>a</h1>");
    raw("b/index.html", "<html lang=ja><title>くらしの案内</title><h1>b</h1>");
    assertThat(found()).isEmpty();
  }

  @Test
  void weighsPagesStylesAndScripts() {
    page("index.html", "<link rel=stylesheet href=a.css><script src=b.js></script>");
    file("a.css", "a".repeat(40_000));
    file("b.js", "b".repeat(20_001));
    page("big.html", "x".repeat(SizeBudget.PAGE));
    assertThat(found())
        .anySatisfy(
            text ->
                assertThat(text)
                    .startsWith("index.src output.page.styles-and-scripts")
                    .contains("60001バイト"))
        .anySatisfy(text -> assertThat(text).startsWith("big.src output.page.size"));
  }

  @Test
  void aMistakeOnEveryPageIsCutShort() {
    page("index.html", links(50));
    for (int i = 0; i < 50; i++) {
      raw("p" + (10 + i) + "/index.html", "<title>t" + i + "</title><h1>a</h1>");
    }
    List<String> found = found();
    assertThat(found).hasSize(21);
    assertThat(found)
        .contains("p30/index.src output.page.more 同じ指摘（output.page.language）が、ほかに30ページあります。");
  }

  @Test
  void everyRuleIsListedOnceInBothLanguages() {
    assertThat(VerifyRules.ALL).extracting(rule -> rule.id()).doesNotHaveDuplicates();
    assertThat(VerifyRules.ALL)
        .allSatisfy(
            rule -> {
              assertThat(rule.message().ja()).isNotBlank();
              assertThat(rule.message().en()).isNotBlank().isASCII();
              assertThat(rule.hint().ja()).isNotBlank();
              assertThat(rule.hint().en()).isNotBlank().isASCII();
            });
  }

  private static String links(int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append("<a href='p").append(10 + i).append("/'>p</a>");
    }
    return out.toString();
  }

  private void page(String path, String body) {
    raw(path, "<html lang=ja><title>" + path + "</title><body><h1>h</h1>" + body);
  }

  private void raw(String path, String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    Position origin = Position.ofFile(path.replace(".html", ".src"));
    built.add(new Artifact.Page(path, bytes, scanner.scan(path, origin, bytes, origins::get)));
  }

  private void file(String path, String text) {
    built.add(new Artifact.TextFile(path, text.getBytes(StandardCharsets.UTF_8)));
  }

  private List<String> found() {
    Findings findings = new Findings();
    SiteVerifier.verify(built, basePath, "くらしの案内", findings);
    return findings.sorted().stream()
        .map(d -> d.position() + " " + d.rule().id() + " " + d.message("ja"))
        .toList();
  }
}
