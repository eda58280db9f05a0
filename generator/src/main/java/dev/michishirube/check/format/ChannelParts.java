package dev.michishirube.check.format;

import dev.michishirube.check.shape.Key;
import dev.michishirube.check.shape.MapShape;
import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.model.Channel;
import dev.michishirube.model.YesNo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The smaller parts of a channel. */
final class ChannelParts {
  static final Shape<List<Channel.Reachability>> REACHABLE =
      ObjectShape.of(
          "reachable_from",
          keys -> {
            List<Key<YesNo>> lines = new ArrayList<>();
            lines().forEach((name, ja) -> lines.add(keys.optional(name, ValueFormats.YES_NO, ja)));
            return in -> {
              List<Channel.Reachability> found = new ArrayList<>();
              for (Key<YesNo> line : lines) {
                YesNo reachable = in.find(line);
                if (reachable != null) {
                  found.add(new Channel.Reachability(line.name(), reachable));
                }
              }
              return found;
            };
          });

  /** What a routed line is in each area. */
  static final Shape<Map<String, Channel.AreaValues>> BY_AREA =
      new MapShape<>(
          "[0-9]{6}",
          "\"131105\" のような6けたの地域のコード",
          ObjectShape.of(
              "area_values",
              keys -> {
                var hours = keys.optional("hours", HoursFormat.HOURS, "この地域での受付時間");
                var number = keys.optional("number", Shapes.TEXT, "この地域でつながる番号");
                var available = keys.optional("available", ValueFormats.YES_NO, "この地域で使えるか");
                // The code is the key of the mapping; it is filled in by the caller.
                return in ->
                    new Channel.AreaValues(
                        "", in.find(hours), in.find(number), in.or(available, YesNo.UNKNOWN));
              }));

  static final Shape<List<Channel.Band>> BANDS =
      Shapes.list(
          ObjectShape.of(
              "band",
              keys -> {
                var hours = keys.required("hours", HoursFormat.HOURS, "この時間帯");
                var note = keys.required("note", Shapes.TEXT, "この時間帯にちがうこと");
                return in -> new Channel.Band(in.get(hours), in.get(note));
              }));

  static final Shape<List<Channel.FormerNumber>> FORMER_NUMBERS =
      Shapes.list(
          ObjectShape.of(
              "former_number",
              keys -> {
                var number = keys.required("number", Shapes.TEXT, "前の番号");
                var until = keys.optional("until", DateFormats.DATE, "いつまで使えたか");
                var note = keys.optional("note", Shapes.TEXT, "補足");
                return in ->
                    new Channel.FormerNumber(in.get(number), in.find(until), in.find(note));
              }));

  static final Shape<Channel.Modes> MODES =
      ObjectShape.of(
          "modes",
          keys -> {
            var video = keys.optional("video_off", ValueFormats.YES_NO, "映像を消してよいか");
            var voice = keys.optional("voice_only", ValueFormats.YES_NO, "声だけでよいか");
            var text = keys.optional("text_only", ValueFormats.YES_NO, "文字だけでよいか");
            return in ->
                new Channel.Modes(
                    in.or(video, YesNo.UNKNOWN),
                    in.or(voice, YesNo.UNKNOWN),
                    in.or(text, YesNo.UNKNOWN));
          });

  static final Shape<List<Channel.Language>> LANGUAGES =
      Shapes.list(
          ObjectShape.of(
              "language",
              keys -> {
                var code = keys.required("code", ValueFormats.LANGUAGE, "言語（en、zh-Hans など）");
                var mode =
                    keys.optional(
                        "mode",
                        Shapes.words("native", "interpreter", "app"),
                        "native 話せる人がいる、interpreter 通訳、app 翻訳アプリ");
                var hours = keys.optional("hours", HoursFormat.HOURS, "この言語の受付時間");
                return in -> new Channel.Language(in.get(code), in.find(mode), in.find(hours));
              }));

  private ChannelParts() {}

  private static Map<String, String> lines() {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("landline", "固定電話から");
    lines.put("mobile", "携帯電話から");
    lines.put("ip_phone", "IP電話（050など）から");
    lines.put("payphone", "公衆電話から");
    lines.put("prepaid", "プリペイド携帯から");
    lines.put("overseas", "海外から");
    lines.put("outside_area", "地域の外から");
    return lines;
  }
}
