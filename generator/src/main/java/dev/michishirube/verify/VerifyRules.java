package dev.michishirube.verify;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;

/** What can be wrong with the site as it was built. */
public final class VerifyRules {
  private static final Text MEND_LINK =
      new Text(
          "リンク先のつづりを確かめてください。ページが移ったときは、新しい場所に直してください。",
          "Check the spelling of the link, or point it to where the page went.");
  private static final Text MEND_TEMPLATE =
      new Text(
          "このリンクはテンプレートが書いたものです。テンプレートを確かめてください。",
          "The template wrote this link; check the template.");

  public static final Rule BROKEN_LINK =
      Rule.error(
          "output.link.broken",
          new Text("リンク先「{0}」がありません。", "The link \"{0}\" leads nowhere."),
          MEND_LINK);
  public static final Rule BROKEN_LINK_IN_TEMPLATE =
      Rule.error(
          BROKEN_LINK.id(),
          new Text(
              "リンク先「{0}」がありません（{1} など{2}ページ）。",
              "The link \"{0}\" leads nowhere ({1}; {2} page(s) in all)."),
          MEND_TEMPLATE);
  public static final Rule BROKEN_FRAGMENT =
      Rule.error(
          "output.link.fragment",
          new Text(
              "「{0}」のページはありますが、「#」の後の見出しがありません。",
              "The page of \"{0}\" is there, but nothing in it has the id after \"#\"."),
          new Text("行き先のページの見出しの id を確かめてください。", "Check the ids of the headings of that page."));
  public static final Rule BROKEN_FRAGMENT_IN_TEMPLATE =
      Rule.error(
          BROKEN_FRAGMENT.id(),
          new Text(
              "「{0}」の「#」の後の id がありません（{1} など{2}ページ）。",
              "Nothing has the id after \"#\" in \"{0}\" ({1}; {2} page(s) in all)."),
          MEND_TEMPLATE);
  public static final Rule ABSOLUTE_LINK =
      Rule.error(
          "output.link.absolute",
          new Text(
              "「{0}」は「/」で始まっています（{1}）。サイトを別の場所に置くと切れます。",
              "\"{0}\" begins with \"/\" ({1}) and would break when the site moves to a sub-path."),
          new Text("「../」で始まる相対的な書き方にしてください。", "Write it relative to the page, such as \"../\"."));
  public static final Rule RELATIVE_ON_404 =
      Rule.error(
          "output.link.relative-on-404",
          new Text(
              "404.html の「{0}」は、このサイトの場所（{1}）から始まっていません。",
              "\"{0}\" in 404.html does not start from the site's own path ({1})."),
          new Text(
              "404.html はどの深さでも表示されます。「{1}」から書き始めてください。",
              "404.html is served at any depth: begin its links with \"{1}\"."));
  public static final Rule MISSING_RESOURCE =
      Rule.error(
          "output.resource.missing",
          new Text("「{0}」を読み込もうとしていますが、ありません（{1}）。", "\"{0}\" is loaded but is not there ({1})."),
          new Text(
              "ファイルを content/assets/ に置くか、名前を直してください。",
              "Put the file into content/assets/ or mend its name."));
  public static final Rule OTHER_HOST =
      Rule.error(
          "output.resource.other-host",
          new Text(
              "ほかのサイトのファイル「{0}」を読み込んでいます（{1}）。閲覧したことが相手に伝わります。",
              "A file of another site is loaded: \"{0}\" ({1}). That site would learn of the"
                  + " visit."),
          new Text("ファイルを content/assets/ に置いて使ってください。", "Keep a copy in content/assets/."));
  public static final Rule INSECURE =
      Rule.error(
          "output.resource.insecure",
          new Text(
              "暗号化されない http: のファイル「{0}」を読み込んでいます（{1}）。",
              "A file is loaded over plain http: \"{0}\" ({1})."),
          new Text("ファイルを content/assets/ に置いて使ってください。", "Keep a copy in content/assets/."));
  public static final Rule H1_COUNT =
      Rule.error(
          "output.page.h1",
          new Text(
              "ページ {0} の大見出し（h1）が{1}個です。1個にしてください。",
              "Page {0} has {1} headings of level 1; there must be exactly one."),
          new Text("大見出しは、題名からひとつだけ作ります。", "The title makes the one heading of level 1."));
  public static final Rule HEADING_SKIPPED =
      Rule.error(
          "output.page.heading-order",
          new Text(
              "ページ {0} に、{2}段目のない{1}段目の見出しがあります。",
              "Page {0} has a heading of level {1} without one of level {2} above it."),
          new Text(
              "見出しは1段ずつ下げてください。読み上げで目次の役をします。",
              "Go down one level at a time: screen readers use headings as contents."));
  public static final Rule NO_LANGUAGE =
      Rule.error(
          "output.page.language",
          new Text("ページ {0} に言語（lang）がありません。", "Page {0} does not name its language."),
          new Text("html 要素に lang を書いてください。", "Give the html element a lang."));
  public static final Rule NO_TITLE =
      Rule.error(
          "output.page.title",
          new Text("ページ {0} に題名がありません。", "Page {0} has no title."),
          new Text("title に題名を書いてください。", "Give it a title."));
  public static final Rule SAME_TITLE =
      Rule.note(
          "output.page.same-title",
          new Text("ページ {0} は、{1} と題名が同じです（{2}）。", "Page {0} has the same title as {1} ({2})."),
          new Text(
              "市区町村の名前などを加えて、見分けられるようにしてください。",
              "Add what tells them apart, such as the municipality."));
  public static final Rule NO_ALT =
      Rule.error(
          "output.page.image-alt",
          new Text(
              "画像「{1}」に、代わりの文（alt）がありません（{0}）。",
              "The image \"{1}\" has no alternative text ({0})."),
          new Text(
              "画像が伝えることを alt に書いてください。飾りなら空にします。",
              "Say in alt what the image tells; leave it empty for decoration."));
  public static final Rule DUPLICATE_ID =
      Rule.error(
          "output.page.duplicate-id",
          new Text("ページ {0} で id「{1}」が重なっています。", "Page {0} has the id \"{1}\" twice."),
          new Text("id をひとつずつ別の名前にしてください。", "Give each its own id."));
  public static final Rule PAGE_SIZE =
      Rule.warning(
          "output.page.size",
          new Text(
              "ページ {0} が重すぎます（{1}バイト、目安は{2}まで）。",
              "Page {0} is too heavy ({1} bytes; {2} at most)."),
          new Text(
              "一覧を分けてください。電波の弱い場所でも開けるようにします。",
              "Split the list, so that it opens on a poor signal."));
  public static final Rule STYLES_AND_SCRIPTS_SIZE =
      Rule.warning(
          "output.page.styles-and-scripts",
          new Text(
              "ページ {0} が読み込むCSSとスクリプトが重すぎます（{1}バイト、目安は{2}まで）。",
              "The styles and scripts of page {0} are too heavy ({1} bytes; {2} at most)."),
          new Text("CSSとスクリプトを減らしてください。", "Cut styles and scripts down."));
  public static final Rule ORPHAN =
      Rule.warning(
          "output.page.orphan",
          new Text("ページ {0} へのリンクがどこにもありません。", "No link leads to page {0}."),
          new Text(
              "記事の topics や areas を書くか、ほかのページからリンクしてください。",
              "Give the article topics or areas, or link to it from another page."));
  public static final Rule MORE =
      Rule.note(
          "output.page.more",
          new Text(
              "同じ指摘（{0}）が、ほかに{1}ページあります。", "The same finding ({0}) holds for {1} more page(s)."),
          new Text(
              "多くのページで同じなら、テンプレートを確かめてください。", "When so many pages have it, check the template."));

  public static final Rule NOT_FOUND =
      Rule.error(
          "output.search.lost",
          new Text(
              "できた検索に「{0}」と聞くと、{1} が見つかりません。", "The built search does not find {1} by \"{0}\"."),
          new Text(
              "この道具のまちがいです。サイトは前のまま残っています。この文を、道具を作った人に知らせてください。",
              "This is a mistake of the tool, and the old site stays. Please report this text."));

  public static final Rule SECRET_ADDRESS = secret("address", "住所", "address");
  public static final Rule SECRET_BUILDING = secret("building", "建物名", "building");
  public static final Rule SECRET_POSTAL_CODE = secret("postal-code", "郵便番号", "postal code");
  public static final Rule SECRET_COORDINATES = secret("coordinates", "緯度・経度", "coordinates");
  public static final Rule SECRET_ACCESS = secret("access", "道順", "way to get there");
  public static final Rule SECRET_PHONE = secret("phone", "電話番号", "telephone number");

  /** All of them, for the documentation. */
  public static final List<Rule> ALL =
      List.of(
          ABSOLUTE_LINK,
          BROKEN_LINK,
          BROKEN_FRAGMENT,
          RELATIVE_ON_404,
          DUPLICATE_ID,
          H1_COUNT,
          HEADING_SKIPPED,
          NO_ALT,
          NO_LANGUAGE,
          MORE,
          ORPHAN,
          SAME_TITLE,
          PAGE_SIZE,
          STYLES_AND_SCRIPTS_SIZE,
          NO_TITLE,
          INSECURE,
          MISSING_RESOURCE,
          OTHER_HOST,
          NOT_FOUND,
          SECRET_ACCESS,
          SECRET_ADDRESS,
          SECRET_BUILDING,
          SECRET_COORDINATES,
          SECRET_PHONE,
          SECRET_POSTAL_CODE);

  private VerifyRules() {}

  private static Rule secret(String id, String ja, String en) {
    return Rule.error(
        "output.secret." + id,
        new Text(
            "記録「{1}」の" + ja + "〔非公開〕が、{0} に出ています。",
            "The secret " + en + " of the record \"{1}\" is in {0}."),
        new Text(
            "記事や記録の文、ファイル名から消してください。値はここには表示しません。",
            "Remove it from prose, records and file names. The value is not shown here."));
  }
}
