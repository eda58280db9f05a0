package dev.michishirube.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michishirube.artifact.PageFacts.Kind;
import dev.michishirube.artifact.PageFacts.Link;
import dev.michishirube.diagnostic.Position;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageScannerTest {
  private static final Position ORIGIN = Position.ofFile("content/a.yaml");

  @Test
  void readsLanguageTitleHeadingsAndIds() {
    PageFacts facts =
        scan(
            """
            <!doctype html><html lang="ja"><head><title> 相談先 &amp; 窓口 </title></head>
            <body><h1 id="top">あ</h1><h2 id=b>い</h2><H3 id='b'>う</H3>
            <!-- <h4 id="no">--><svg><title>図</title></svg></body></html>""");
    assertThat(facts.language()).isEqualTo("ja");
    assertThat(facts.title()).isEqualTo("相談先 & 窓口");
    assertThat(facts.headings()).containsExactly(1, 2, 3);
    assertThat(facts.ids()).containsExactlyInAnyOrder("top", "b");
    assertThat(facts.duplicateIds()).containsExactly("b");
  }

  @Test
  void tellsWhatIsFollowedFromWhatIsLoaded() {
    PageFacts facts =
        scan(
            """
            <link rel="stylesheet" href="a.css"><link rel=canonical href="https://x/">
            <link rel="alternate" href="feed.xml">
            <script src="b.js">if (a<b) { "<a href='no'>" }</script>
            <style>@import "c.css"; p { background: url('d.png') }</style>
            <a href="../e/?x=1&amp;y=2#f">e</a><img alt="" src="g.png" srcset="h.png 1x, i.png 2x">
            <form action="j/"><button formaction="k/"></button></form>
            <video poster="l.png"></video><use href="m.svg#n"/><b style="background:url(o.png)">
            """);
    assertThat(targets(facts, Kind.LINK))
        .containsExactly("feed.xml", "../e/?x=1&y=2#f", "j/", "k/");
    assertThat(targets(facts, Kind.RESOURCE))
        .containsExactlyInAnyOrder(
            "a.css", "b.js", "c.css", "d.png", "g.png", "h.png", "i.png", "l.png", "m.svg#n",
            "o.png");
  }

  @Test
  void givesALinkThePositionOfItsSource() {
    Position line = new Position("content/articles/a.md", 3, 5);
    byte[] html = "<a href='x/'>x</a><a href='y/'>y</a>".getBytes(StandardCharsets.UTF_8);
    PageFacts facts =
        new PageScanner().scan("index.html", ORIGIN, html, t -> t.equals("x/") ? line : null);
    assertThat(facts.links())
        .containsExactly(new Link("x/", Kind.LINK, line), new Link("y/", Kind.LINK, null));
  }

  @Test
  void seesARedirectAndAnImageWithoutAlt() {
    PageFacts facts =
        scan("<meta http-equiv=refresh content='0; url=../new/'><img src=a.png><img src=b alt>");
    assertThat(facts.isRedirect()).isTrue();
    assertThat(targets(facts, Kind.REDIRECT)).containsExactly("../new/");
    assertThat(facts.imagesWithoutAlt()).containsExactly("a.png");
  }

  @Test
  void survivesAnyCut() {
    String html =
        "<html lang=ja><a href=\"x\" title='y'>&amp;</a><!-- c --><style>a{}</style>"
            + "<title>t</title>";
    for (int end = 0; end <= html.length(); end++) {
      assertThat(scan(html.substring(0, end)).bytes()).isEqualTo(end);
    }
  }

  private static PageFacts scan(String html) {
    return new PageScanner()
        .scan("index.html", ORIGIN, html.getBytes(StandardCharsets.UTF_8), t -> null);
  }

  private static java.util.List<String> targets(PageFacts facts, Kind kind) {
    return facts.links().stream().filter(l -> l.kind() == kind).map(Link::target).toList();
  }
}
