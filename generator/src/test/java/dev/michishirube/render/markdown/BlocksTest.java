package dev.michishirube.render.markdown;

import static dev.michishirube.render.markdown.MarkdownSample.html;
import static dev.michishirube.render.markdown.MarkdownSample.render;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {
  @Test
  void headingsBeginAtTwo() {
    assertThat(html("# FAQ\n\n## Next step\n\n###### x y"))
        .isEqualTo(
            """
            <h2 id="h-faq">FAQ</h2>
            <h2 id="h-next-step">Next step</h2>
            <h6 id="h-x-y">x y</h6>""");
  }

  @Test
  void headingKeepsTheIdOfTheWriter() {
    assertThat(html("## 持ち物 {#what-to-bring}")).isEqualTo("<h2 id=\"what-to-bring\">持ち物</h2>");
    assertThat(html("## 持ち物 {#持ち物}")).contains(">持ち物 {#持ち物}</h2>");
  }

  @Test
  void headingIdsStayWhenSectionsChangePlaces() {
    List<RenderedMarkdown.Heading> before =
        render("## 東京\n\n### 電話\n\n## 大阪\n\n### 電話\n\n### 訪問").headings();
    List<RenderedMarkdown.Heading> after =
        render("## 大阪\n\n### 訪問\n\n### 電話\n\n## 東京\n\n### 電話").headings();
    assertThat(after).containsExactlyInAnyOrderElementsOf(before);
    assertThat(before).extracting(RenderedMarkdown.Heading::id).doesNotHaveDuplicates();
    assertThat(before).allSatisfy(heading -> assertThat(heading.id()).matches("h-[a-z2-7]{8}"));
  }

  @Test
  void headingsThatAreAlikeAreNumbered() {
    assertThat(render("## 電話\n\n## 電話\n\n## x {#y}\n\n## x").headings())
        .extracting(RenderedMarkdown.Heading::id)
        .doesNotHaveDuplicates()
        .hasSize(4);
  }

  @Test
  void tableIsARegionWithScopedHeaders() {
    assertThat(html("## 料金\n\nだれ | いくら\n:--|--:\n大人 | 0円\n"))
        .endsWith(
            """
            <div class="table" role="region" tabindex="0" aria-label="表1：料金">
            <table>
            <thead>
            <tr>
            <th scope="col" class="align-left">だれ</th>
            <th scope="col" class="align-right">いくら</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td class="align-left">大人</td>
            <td class="align-right">0円</td>
            </tr>
            </tbody>
            </table>
            </div>""");
  }

  @Test
  void tableWithAnEmptyHeadHasHeadersInTheFirstColumn() {
    assertThat(html("|  |  |\n|---|---|\n| 主催 | 県 |"))
        .isEqualTo(
            """
            <div class="table" role="region" tabindex="0" aria-label="表1">
            <table class="kv">
            <tbody>
            <tr>
            <th scope="row">主催</th>
            <td>県</td>
            </tr>
            </tbody>
            </table>
            </div>""");
  }

  @Test
  void tableWithAnEmptyCornerHasBothKindsOfHeaders() {
    assertThat(html("| | 平日 | 休日 |\n|---|---|---|\n| 電話 | ○ | × |"))
        .contains("<td></td>\n<th scope=\"col\">平日</th>")
        .contains("<th scope=\"row\">電話</th>\n<td>○</td>");
    assertThat(html("| 項目 | 内容 |\n|---|---|\n| 電話 | ○ |"))
        .contains("<th scope=\"col\">項目</th>", "<th scope=\"row\">電話</th>");
  }

  @Test
  void markedTableHasNoHead() {
    String expected =
        """
        <table class="kv">
        <tbody>
        <tr>
        <th scope="row">利用対象</th>
        <td>区民</td>
        </tr>
        <tr>
        <th scope="row">費用</th>
        <td>無料</td>
        </tr>
        </tbody>
        </table>""";
    assertThat(html("利用対象 | 区民\n--|--\n費用 | 無料\n{.kv}")).contains(expected);
    assertThat(html("利用対象 | 区民\n--|--\n費用 | 無料\n\n{.kv}")).contains(expected);
    assertThat(html("利用対象 | 区民\n--|--\n{.kv}")).contains("<th scope=\"row\">利用対象</th>");
  }

  @Test
  void alertHasATitleInJapanese() {
    assertThat(html("> [!WARNING]\n> 夜は**危険**です。\n>\n> 続き"))
        .isEqualTo(
            """
            <div class="alert alert-warning" role="note">
            <p class="alert-title">注意</p>
            <p>夜は<strong>危険</strong>です。</p>
            <p>続き</p>
            </div>""");
    assertThat(html("> [!tip]\n>\n> x")).contains("alert-tip", ">ヒント<", "<p>x</p>");
    assertThat(html("> [!NOTE] x")).isEqualTo("<blockquote>\n<p>[!NOTE] x</p>\n</blockquote>");
    assertThat(html("> [!HINT]\n> x")).startsWith("<blockquote>");
  }

  @Test
  void quotationNamesItsSource() {
    assertThat(
            html(
                """
                > 父母が離婚をするときは、
                > 協議で定める。
                > {source="民法 第766条" url="https://laws.e-gov.go.jp/a_b_c" verbatim}
                """))
        .isEqualTo(
            """
            <figure class="quotation verbatim">
            <blockquote cite="https://laws.e-gov.go.jp/a_b_c">
            <p>父母が離婚をするときは、協議で定める。</p>
            </blockquote>
            <figcaption>出典：<cite><a href="https://laws.e-gov.go.jp/a_b_c" rel="noreferrer">民法 第766条</a></cite>（原文のまま）</figcaption>
            </figure>""");
    assertThat(html("> 文\n>\n> {source=\"県の要領\"}"))
        .contains("<p>文</p>\n</blockquote>\n<figcaption>出典：<cite>県の要領</cite></figcaption>");
    assertThat(html("> 文\n> {sorce=\"x\"}")).startsWith("<blockquote>").contains("{sorce=");
  }

  @Test
  void tasksReadAsWords() {
    assertThat(html("- [x] 保険証\n- [ ] 通帳"))
        .isEqualTo(
            """
            <ul class="tasks">
            <li><span aria-hidden="true">☑</span> <span class="visually-hidden">済み</span> 保険証</li>
            <li><span aria-hidden="true">☐</span> <span class="visually-hidden">まだ</span> 通帳</li>
            </ul>""");
  }

  @Test
  void listsAreTightOrLoose() {
    assertThat(html("- a\n  - b\n- c"))
        .isEqualTo("<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>");
    assertThat(html("3. a\n\n4. b"))
        .isEqualTo("<ol start=\"3\">\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ol>");
  }

  @Test
  void footnotesAreNumberedAndLeadBack() {
    assertThat(html("二[^b]一[^a]二[^b]\n\n[^a]: 甲\n[^b]: 乙[^a]\n[^c]: 使わない"))
        .isEqualTo(
            """
            <p>二<sup class="footnote-ref"><a href="#fn-1" id="fnref-1"><span class="visually-hidden">脚注</span>1</a></sup>\
            一<sup class="footnote-ref"><a href="#fn-2" id="fnref-2"><span class="visually-hidden">脚注</span>2</a></sup>\
            二<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2"><span class="visually-hidden">脚注</span>1</a></sup></p>
            <section class="footnotes" aria-labelledby="footnotes">
            <h2 id="footnotes">脚注</h2>
            <ol>
            <li id="fn-1">
            <p>乙<sup class="footnote-ref"><a href="#fn-2" id="fnref-2-2"><span class="visually-hidden">脚注</span>2</a></sup>\
             <a class="footnote-back" href="#fnref-1">本文に戻る（1か所目）</a>\
             <a class="footnote-back" href="#fnref-1-2">本文に戻る（2か所目）</a></p>
            </li>
            <li id="fn-2">
            <p>甲 <a class="footnote-back" href="#fnref-2">本文に戻る（1か所目）</a>\
             <a class="footnote-back" href="#fnref-2-2">本文に戻る（2か所目）</a></p>
            </li>
            </ol>
            </section>""");
    assertThat(html("一[^a]\n\n[^a]: 甲")).contains(">本文に戻る</a>");
    assertThat(html("一[^x]")).isEqualTo("<p>一[^x]</p>");
  }

  @Test
  void codeIsShownAsItIs() {
    assertThat(html("```yaml\na: <b>\n```"))
        .isEqualTo("<pre><code class=\"language-yaml\">a: &lt;b&gt;\n</code></pre>");
  }
}
