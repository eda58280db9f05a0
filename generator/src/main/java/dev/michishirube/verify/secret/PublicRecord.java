package dev.michishirube.verify.secret;

import java.util.List;

/**
 * What a public record shows of itself.
 *
 * @param page path of its page in the output, such as {@code centers/meguro/}
 * @param places addresses, postal codes, coordinates
 * @param phones numbers
 */
public record PublicRecord(String page, List<String> places, List<String> phones) {
  public PublicRecord {
    places = List.copyOf(places);
    phones = List.copyOf(phones);
  }
}
