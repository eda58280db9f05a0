package dev.michishirube.analysis;

import dev.michishirube.check.ReferenceData;
import dev.michishirube.model.geo.Place;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The texts of the vector file: every way of writing that the analyser makes equal. */
final class VectorTexts {
  private static final List<String> SENTENCES =
      List.of(
          "離婚して家賃が払えない",
          "夫に殴られる",
          "家から出られない息子のことで相談したい",
          "ひょうご ひきこもり",
          "hyogo hikikomori",
          "引き篭もり 神戸 匿名",
          "京都で夜に話せるところ",
          "東京都目黒区の子供食堂",
          "津",
          "津市",
          "津軽",
          "光市",
          "観光市場",
          "呉の窓口",
          "死にたい",
          "死に たい",
          "ｼﾆﾀｲ",
          "ＤＶ　シェルタ－",
          "毎月第２土曜の配布会",
          "秘密厳守です。匿名でも相談できます。",
          "24時間365日つながる電話",
          "フリーダイヤル０１２０－１２３－４５６（通話無料）",
          "お金がない、食べる物がない",
          "学校に行きたくない",
          "がっこうにいきたくない",
          "シングル・マザーのための住宅",
          "赤ちゃんが泣きやまない",
          "親の介護で仕事を辞めたい",
          "ﾊﾟﾁﾝｺをやめられない",
          "外国人です。日本語がわかりません。",
          "Tôi cần tư vấn tiếng Việt",
          "상담 한국어",
          "ช่วยด้วย",
          "मद्दत चाहियो",
          "помощь по-русски",
          "中文咨询",
          "10:00~17:00（12時から13時を除く）",
          "月～金 9時〜17時",
          "1,000円／回",
          "㈱みちしるべ　℡03-1234-5678",
          "令和８年４月１日",
          "㋿8年",
          "第二・第四火曜",
          "第十一条",
          "3ヶ月・3カ月・3か月・3箇月・３ヵ月",
          "龍ヶ崎市と龍ケ崎市",
          "渡邊さんと渡邉さんと渡辺さん",
          "髙島屋の﨑陽軒",
          "𠮷野家",
          "葛󠄀飾区",
          "心と命の相談",
          "安心して生命",
          "うつ病とうつくしい",
          "人々が代々",
          "こゝろ",
          "LGBTQ+の相談",
          "e-mail",
          "shin'ichi’s",
          "#7119",
          "１１０番",
          "料金^2 +必須 -除外 ~1 *",
          "<b>太字</b> & \"引用\"");

  private static final List<String> IN_FRAMES =
      List.of("%s", "%s相談", "お%s", "%sの窓口", "神戸の%s", "%sセンター", "%s ", "（%s）");

  private final Set<String> texts = new LinkedHashSet<>();

  private VectorTexts() {}

  static List<String> all() {
    VectorTexts all = new VectorTexts();
    all.texts.addAll(SENTENCES);
    all.kana();
    all.variants();
    all.places();
    all.telephones();
    all.units();
    all.halfTyped();
    all.characters();
    all.texts.addAll(new RandomTexts(7).take(400));
    return List.copyOf(all.texts);
  }

  /** Each kana in three widths, with voice marks joined and apart, and lengthened. */
  private void kana() {
    for (char c = 'ァ'; c <= 'ヶ'; c++) {
      String katakana = String.valueOf(c);
      String apart = Normalizer.normalize(katakana, Normalizer.Form.NFD);
      texts.add(Spelling.hiragana(katakana) + " " + katakana + " " + apart);
      texts.add(halfWidth(katakana) + "ｰ" + katakana + "ー" + Spelling.hiragana(katakana) + "ー");
      texts.add("ス" + katakana + "-ト " + "す" + Spelling.hiragana(katakana) + "-と");
    }
  }

  private static String halfWidth(String katakana) {
    StringBuilder half = new StringBuilder();
    for (char c : Normalizer.normalize(katakana, Normalizer.Form.NFD).toCharArray()) {
      half.append(
          c == '\u3099'
              ? "ﾞ"
              : c == '\u309a'
                  ? "ﾟ"
                  : IntStream.rangeClosed(0xff66, 0xff9d)
                      .mapToObj(code -> String.valueOf((char) code))
                      .filter(h -> Normalizer.normalize(h, Normalizer.Form.NFKC).charAt(0) == c)
                      .findFirst()
                      .orElse(String.valueOf(c)));
    }
    return half.toString();
  }

  private void variants() {
    Variants variants = Variants.standard();
    int frame = 0;
    for (Variants.Group group : variants.groups()) {
      for (String spelling : group.spellings()) {
        texts.add(IN_FRAMES.get(frame++ % IN_FRAMES.size()).formatted(spelling));
      }
    }
    for (int i = 0; i + 1 < variants.kanji().length(); i += 2) {
      texts.add(variants.kanji().substring(i, i + 2) + "田" + variants.kanji().charAt(i));
    }
  }

  private void places() {
    int at = 0;
    for (Place place : ReferenceData.gazetteer().all()) {
      if (at++ % 11 == 0) {
        texts.add(place.name() + "の" + place.kana());
        texts.add(place.slug() + " " + Romaji.terms(place.kana()) + place.name() + "役所");
      }
    }
  }

  private void telephones() {
    List<String> numbers =
        List.of(
            "0120-123-456",
            "03-1234-5678",
            "0835-25-2345",
            "090-1234-5678",
            "0800-123-4567",
            "0570-000-123",
            "050-1234-5678",
            "1234-5678");
    for (String number : numbers) {
      String rest = number.substring(number.indexOf('-') + 1);
      String area = number.substring(0, number.indexOf('-'));
      texts.addAll(
          List.of(
              number,
              number.replace("-", ""),
              number.replace('-', '－'),
              number.replace('-', 'ー'),
              number.replace('-', '―'),
              number.replace('-', '‐'),
              number.replace('-', ' '),
              number.replace("-", " - "),
              "(" + area + ")" + rest,
              "（" + area + "）" + rest,
              area + "(" + rest.replace("-", ")"),
              "+81-" + area.substring(1) + "-" + rest,
              "+81 (0)" + area.substring(1) + " " + rest,
              "電話" + number + "まで",
              "2026年 " + number + " 9:00-17:00",
              number + "・" + number));
      for (int i = 1; i < number.length(); i += 2) {
        texts.add(number.substring(0, i));
      }
    }
  }

  private void units() {
    List<String> numbers = List.of("1", "２", "24", "365", "1,000", "12345", "第3", "第四", "①", "Ⅳ");
    List<String> units =
        List.of("時間", "日", "土曜", "歳", "才", "円", "ヶ月", "か所", "人", "号室", "km", "番", " 時間", "-5日");
    for (String number : numbers) {
      units.forEach(unit -> texts.add(number + unit));
    }
  }

  private void halfTyped() {
    List<String> words = List.of("ひょうご", "ひきこもり", "そうだん", "しえんセンター", "引きこもり", "夜", "京都", "でんわ");
    List<String> pending =
        List.of("k", "ｇ", "ky", "sh", "ts", "n", "a", "zz", "dv", "ー", "っ", "h ");
    for (String word : words) {
      for (int i = 1; i <= word.length(); i++) {
        texts.add(word.substring(0, i));
      }
      pending.forEach(letters -> texts.add(word + letters));
    }
  }

  /** Blocks of characters that look alike, join, hide or are no characters at all. */
  private void characters() {
    List<String> samples = new ArrayList<>();
    IntStream.of(0xc0, 0x130, 0x1e00, 0x300, 0x410, 0x2010, 0x2160, 0x2460, 0x2f00, 0x3000, 0x3220)
        .forEach(first -> samples.add(String.valueOf((char) first)));
    for (int first :
        new int[] {0xc0, 0x100, 0x1ea0, 0x400, 0x2010, 0x2460, 0x2f00, 0x3280, 0xf900}) {
      for (int code = first; code < first + 64; code += 4) {
        texts.add(new String(new int[] {code, 'a', code + 1, 'あ', code + 2, '家', code + 3}, 0, 7));
      }
    }
    for (String sample : samples) {
      for (String mark :
          List.of("\u0301", "\u3099", "\ufe0f", "\u200d", "\u202e", "\ud840", "\udc0b")) {
        texts.add("か" + sample + mark + "a" + mark + "が" + mark);
      }
    }
    texts.addAll(
        List.of("", " ", "\ud83d", "\udc4d\ud83d", "👍🏽", "か\u3099", "ﾞ", "゛か", "\ufeff家\u200b族"));
  }
}
