package dev.michishirube.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts of what people type and of what they should not, by chance from a seed. */
final class RandomTexts {
  private static final List<String> PIECES =
      List.of(
          "ひきこもり",
          "引き篭もり",
          "ﾋｷｺﾓﾘ",
          "シングル・マザー",
          "神戸",
          "東京都",
          "京都",
          "津",
          "ひょうご",
          "の",
          "で",
          "が",
          "匿名",
          "夜間",
          "相談",
          "センター",
          "センタ－",
          "DV",
          "ｄｖ",
          "LINE",
          "hikikomori",
          "hyougo",
          "Ōsaka",
          "0120-123-456",
          "(03) 1234-5678",
          "+81-3-1234-5678",
          "０３－１２３４",
          "24時間",
          "第二土曜",
          "10:00",
          "1,000円",
          "3ヶ月",
          "髙﨑",
          "渡邊",
          "𠮷田",
          "葛󠄀飾",
          "㈱",
          "㋿",
          "ゝ",
          "゛",
          "か゛",
          "ﾞ",
          "e\u0301",
          "\u200f",
          "\u202e",
          "\ud83d",
          "\udc4d",
          "👍",
          " ",
          "　",
          "、",
          "。",
          "-",
          "~",
          "^",
          "*",
          "+",
          "死にたい",
          "死に たい",
          "殴られる",
          "家賃が払えない",
          "ー",
          "々",
          "ヴァイオリン",
          "ｇ",
          "ky",
          "zz",
          "こども",
          "こどもたち",
          "子供",
          "障がい",
          "한국어",
          "Tiếng Việt",
          "ไทย",
          "नेपाली",
          "Русский",
          "ß",
          "İ",
          "ﬁ",
          "①",
          "Ⅳ",
          "⼀",
          "令和",
          "㌔",
          "ｶﾞ",
          "は゜",
          "shin'ichi",
          "o’clock",
          "\u0000",
          "\n");

  private final Random random;

  RandomTexts(long seed) {
    random = new Random(seed);
  }

  List<String> take(int count) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(5);
    for (int i = 0; i < pieces; i++) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) random.nextInt(1 << 16));
        case 1 -> text.append(character());
        default -> text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }

  /** A character of the blocks that matter, or any code point at all. */
  private String character() {
    int code =
        switch (random.nextInt(6)) {
          case 0 -> 0x20 + random.nextInt(0x330);
          case 1 -> 0x3000 + random.nextInt(0x100);
          case 2 -> 0xff00 + random.nextInt(0xf0);
          case 3 -> 0x4e00 + random.nextInt(0x5200);
          case 4 -> 0x2000 + random.nextInt(0x1500);
          default -> random.nextInt(0x110000);
        };
    return Character.toString(code);
  }
}
