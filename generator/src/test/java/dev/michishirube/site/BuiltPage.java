package dev.michishirube.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ListAssert;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** A page as a reader meets it. */
public final class BuiltPage {
  private final String path;
  private final String html;
  private final Document document;

  BuiltPage(String path, String html) {
    this.path = path;
    this.html = html;
    this.document = Jsoup.parse(html);
  }

  public String path() {
    return path;
  }

  /** The words inside of {@code <main>}, white space folded. */
  public AbstractStringAssert<?> main() {
    return assertThat(mainElement().text()).as(path);
  }

  /** The words of one element, found by a CSS selector. */
  public AbstractStringAssert<?> the(String selector) {
    Elements found = document.select(selector);
    assertThat(found).as(path + " " + selector).hasSize(1);
    return assertThat(found.getFirst().text()).as(path + " " + selector);
  }

  /** The words of every element of a selector. */
  public ListAssert<String> all(String selector) {
    return assertThat(document.select(selector).eachText()).as(path + " " + selector);
  }

  /** An attribute of every element of a selector. */
  public ListAssert<String> all(String selector, String attribute) {
    return assertThat(document.select(selector).eachAttr(attribute)).as(path + " " + selector);
  }

  /** Where the links inside of {@code <main>} lead; pages of the site as {@code /areas/tokyo/}. */
  public ListAssert<String> links() {
    URI here = URI.create("/" + path.replaceFirst("index\\.html$", ""));
    List<String> targets =
        document.select("main a[href]").eachAttr("href").stream()
            .map(href -> href.matches("(\\.|/).*") ? here.resolve(href).toString() : href)
            .toList();
    return assertThat(targets).as(path + " links");
  }

  /** The page as written. */
  public AbstractStringAssert<?> html() {
    return assertThat(html).as(path);
  }

  public BuiltPage has(String selector) {
    assertThat(document.select(selector)).as(path + " " + selector).isNotEmpty();
    return this;
  }

  public BuiltPage hasNo(String selector) {
    assertThat(document.select(selector)).as(path + " " + selector).isEmpty();
    return this;
  }

  /** The values of one fact, such as 受付時間, in order. */
  public ListAssert<String> fact(String label) {
    List<String> lines =
        document.select("dt").stream()
            .filter(dt -> dt.text().equals(label))
            .flatMap(dt -> dt.nextElementSiblings().stream().takeWhile(e -> e.nameIs("dd")))
            .flatMap(dd -> lines(dd).stream())
            .toList();
    return assertThat(lines).as(path + " " + label);
  }

  private static List<String> lines(Element element) {
    Element copy = element.clone();
    copy.select("br").forEach(br -> br.replaceWith(new TextNode("\n")));
    return copy.wholeText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The first element of the body. */
  public Element first() {
    return document.body().children().first();
  }

  Document document() {
    return document;
  }

  /** All words, title and descriptions included, as a browser decodes them. */
  String words() {
    StringBuilder words = new StringBuilder(document.text());
    for (Element element : document.getAllElements()) {
      element.attributes().forEach(a -> words.append('\n').append(a.getValue()));
    }
    return words.toString();
  }

  private Element mainElement() {
    Elements found = document.select("main");
    assertThat(found).as(path + " <main>").hasSize(1);
    return found.getFirst();
  }
}
