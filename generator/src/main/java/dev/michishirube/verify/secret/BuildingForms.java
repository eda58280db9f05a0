package dev.michishirube.verify.secret;

import java.util.List;
import java.util.Optional;

/** The name of a building without its floor and room, when the name tells one building. */
final class BuildingForms {
  private static final int SHORTEST = 3;
  private static final String FLOOR_AND_ROOM = "0123456789-. 階号室棟f";

  /** 総合福祉センター stands in every town: alone it gives nothing away. */
  private static final List<String> COMMON =
      List.of(
              "市役所", "区役所", "町役場", "村役場", "役場", "県庁", "庁舎", "本庁", "分庁", "合同", "別館", "本館", "新館",
              "東館", "西館", "南館", "北館", "総合", "福祉", "保健", "健康", "医療", "地域", "地区", "文化", "市民", "県民",
              "区民", "町民", "村民", "住民", "社会", "生涯", "学習", "教育", "児童", "青少年", "男女共同参画", "交流", "支援",
              "相談", "会館", "会議", "公民館", "センター", "プラザ", "ビル", "ビルディング", "マンション", "アパート", "ハイツ", "団地",
              "第", "内", "中央", "市立", "県立", "区立", "町立")
          .stream()
          .map(AddressForms::canonical)
          .toList();

  private BuildingForms() {}

  /** The part to search for; nothing when it could be any building. */
  static Optional<String> telling(String canonical) {
    int end = canonical.length();
    while (end > 0 && FLOOR_AND_ROOM.indexOf(canonical.charAt(end - 1)) >= 0) {
      end--;
    }
    String name = canonical.substring(0, end);
    String rest = name;
    for (String common : COMMON) {
      rest = rest.replace(common, "");
    }
    boolean telling = name.length() >= SHORTEST && rest.replaceAll("[0-9. -]", "").length() >= 2;
    return telling ? Optional.of(name) : Optional.empty();
  }
}
