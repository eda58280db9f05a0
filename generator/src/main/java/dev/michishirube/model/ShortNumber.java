package dev.michishirube.model;

import dev.michishirube.model.Channel.Toll;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Short numbers of Japan that a guide may name. libphonenumber knows only some of them. Who pays is
 * given where an official page says so; the rest stays unknown.
 */
public enum ShortNumber {
  DIRECTORY("104", "番号案内", Toll.CALLER),
  POLICE("110", "警察（緊急通報）", Toll.FREE),
  TIME("117", "時報", Toll.CALLER),
  COAST_GUARD("118", "海上保安庁（緊急通報）", Toll.FREE),
  FIRE_AND_AMBULANCE("119", "消防・救急（緊急通報）", Toll.FREE),
  DISASTER_MESSAGES("171", "災害用伝言ダイヤル", Toll.UNKNOWN),
  WEATHER("177", "天気予報", Toll.CALLER),
  CONSUMER("188", "消費者ホットライン", Toll.CALLER),
  CHILD_ABUSE("189", "児童相談所虐待対応ダイヤル", Toll.FREE),
  AMBULANCE_ADVICE("#7119", "救急安心センター", Toll.UNKNOWN),
  CHILDREN_MEDICAL("#8000", "子ども医療電話相談", Toll.UNKNOWN),
  DOMESTIC_VIOLENCE("#8008", "DV相談ナビ", Toll.CALLER),
  SEXUAL_CRIME("#8103", "性犯罪被害相談電話", Toll.UNKNOWN),
  WOMEN("#8778", "女性相談支援センター", Toll.CALLER),
  SEXUAL_VIOLENCE("#8891", "性犯罪・性暴力被害者のためのワンストップ支援センター", Toll.UNKNOWN),
  POLICE_ADVICE("#9110", "警察相談専用電話", Toll.UNKNOWN),
  ROAD("#9910", "道路緊急ダイヤル", Toll.UNKNOWN),
  LONELINESS("#9999", "孤独・孤立の相談ダイヤル", Toll.UNKNOWN);

  private static final Map<String, ShortNumber> BY_NUMBER =
      Arrays.stream(values()).collect(Collectors.toMap(n -> n.number, Function.identity()));

  private final String number;
  private final String title;
  private final Toll toll;

  ShortNumber(String number, String title, Toll toll) {
    this.number = number;
    this.title = title;
    this.toll = toll;
  }

  /** The entry of {@code number}, which is written with ASCII digits and {@code #}. */
  public static Optional<ShortNumber> of(String number) {
    return Optional.ofNullable(BY_NUMBER.get(number));
  }

  /** As it is dialled: {@code 110}, {@code #8008}. */
  public String number() {
    return number;
  }

  /** What it is, in Japanese, for diagnostics. */
  public String title() {
    return title;
  }

  /** Who pays; unknown unless a source says so. */
  public Toll toll() {
    return toll;
  }
}
