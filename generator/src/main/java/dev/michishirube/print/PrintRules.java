package dev.michishirube.print;

import dev.michishirube.diagnostic.Rule;
import dev.michishirube.diagnostic.Text;
import java.util.List;

/** What can be wrong with a leaflet once it is drawn. */
public final class PrintRules {
  public static final Rule TOO_LONG =
      Rule.warning(
          "leaflet.tooLong",
          new Text(
              "ちらし「{0}」の「{1}」に、文字が入りきりません。ふつうの並べ方で印刷しました。",
              "The text of \"{1}\" has no room on the leaflet \"{0}\"; it was printed as running"
                  + " text."),
          new Text(
              "名前や説明を短くするか、紙を大きくするか、別の形（form）にしてください。",
              "Shorten the texts, choose larger paper, or another form."));

  public static final Rule NO_GLYPH =
      Rule.error(
          "leaflet.glyph",
          new Text(
              "ちらし「{0}」の文字「{1}」（{2}）は、印刷の書体にありません。",
              "The character \"{1}\" ({2}) of the leaflet \"{0}\" is in none of the faces."),
          new Text("ほかの字か、かなで書いてください。", "Write it with another character, or in kana."));

  public static final Rule NO_READING =
      Rule.note(
          "leaflet.reading",
          new Text(
              "ふりがなのちらし「{0}」で、読みのわからない言葉に、ふりがなを付けていません：{1}",
              "The leaflet \"{0}\" leaves words without a known reading bare: {1}"),
          new Text(
              "vocabulary/furigana.yaml に読みを書き足してください。",
              "Add their readings to vocabulary/furigana.yaml."));

  public static final Rule REPLACED =
      Rule.note(
          "leaflet.sjis",
          new Text(
              "ちらし「{0}」の文だけのファイル（シフトJIS）に書けない文字を、ほかの字に置きかえました：{1}",
              "Characters that Shift_JIS cannot hold were replaced in the plain text of the leaflet"
                  + " \"{0}\": {1}"),
          new Text(
              "読む人に通じるか、たしかめてください。名前は、name_kana があれば読みになります。通じないときは、UTF-8の文を渡してください。",
              "See whether a reader understands it. A name with name_kana is written as its"
                  + " reading. Otherwise hand out the text in UTF-8."));

  /** All of them, for the documentation. */
  public static final List<Rule> ALL = List.of(TOO_LONG, NO_GLYPH, NO_READING, REPLACED);

  private PrintRules() {}
}
