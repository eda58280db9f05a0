package dev.michishirube.check.format;

import dev.michishirube.check.shape.Key;
import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.model.Center.AccessibilityFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What helps people with disabilities, and parents, each with a code. The keys follow 436 アクセシビリティ
 * of the Government Interoperability Framework (GIF), with signing and the relay service for phone
 * calls added.
 */
final class AccessibilityFormat {
  private static final Shape<Integer> CODE =
      Shapes.map(Shapes.words("0", "1", "2", "9"), Integer::valueOf);

  static final Shape<List<AccessibilityFact>> ACCESSIBILITY =
      ObjectShape.of(
          "accessibility",
          keys -> {
            List<Key<Integer>> facts = new ArrayList<>();
            names()
                .forEach(
                    (name, ja) ->
                        facts.add(keys.optional(name, CODE, ja + "（0 無、1 有、2 非公開、9 不明）")));
            return in -> {
              List<AccessibilityFact> found = new ArrayList<>();
              for (Key<Integer> fact : facts) {
                Integer code = in.find(fact);
                if (code != null) {
                  found.add(new AccessibilityFact(fact.name(), code));
                }
              }
              return found;
            };
          });

  private AccessibilityFormat() {}

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("wheelchair", "車いすで入れる");
    names.put("wheelchair_rental", "車いすの貸し出し");
    names.put("cane_rental", "つえの貸し出し");
    names.put("multipurpose_toilet", "多目的トイレ");
    names.put("step_free", "スロープ・エレベーター・エスカレーター");
    names.put("braille_blocks", "点字ブロックなどの移動の助け");
    names.put("reading_support", "点字や読み上げによる助け");
    names.put("guide_dogs", "盲導犬・介助犬などの同伴");
    names.put("subtitles", "字幕");
    names.put("writing_support", "筆談");
    names.put("sign_language", "手話");
    names.put("relay_service", "電話リレーサービス");
    names.put("hearing_loop", "聞こえを助ける設備");
    names.put("priority_parking", "優先駐車場");
    names.put("ostomate_toilet", "オストメイト用トイレ");
    names.put("child_toilet", "子ども用トイレ");
    names.put("nursing_room", "授乳室");
    names.put("diaper_changing", "おむつ替えコーナー");
    names.put("food_and_drink", "飲食ができる");
    names.put("stroller", "ベビーカーで入れる");
    names.put("stroller_rental", "ベビーカーの貸し出し");
    return names;
  }
}
