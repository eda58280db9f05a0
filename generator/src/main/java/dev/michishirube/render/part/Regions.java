package dev.michishirube.render.part;

import dev.michishirube.model.geo.Place;
import java.util.List;

/** The eight regions of Japan by prefecture number (JIS X 0401), in the order people expect. */
public enum Regions {
  HOKKAIDO(1, 1),
  TOHOKU(2, 7),
  KANTO(8, 14),
  CHUBU(15, 23),
  KINKI(24, 30),
  CHUGOKU(31, 35),
  SHIKOKU(36, 39),
  KYUSHU(40, 47);

  private final int first;
  private final int last;

  Regions(int first, int last) {
    this.first = first;
    this.last = last;
  }

  public List<Place> of(List<Place> prefectures) {
    return prefectures.stream()
        .filter(
            p -> {
              int number = Integer.parseInt(p.code().substring(0, 2));
              return number >= first && number <= last;
            })
        .toList();
  }
}
