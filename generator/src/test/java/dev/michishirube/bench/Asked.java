package dev.michishirube.bench;

import java.util.List;

/**
 * A question to the search of an invented guide.
 *
 * @param kind as in the set of questions of the shipped guide
 * @param answers addresses of everything that is right
 */
record Asked(String kind, String query, List<String> answers) {
  String line() {
    return kind + "\t" + query + "\t" + String.join(" ", answers) + "\n";
  }
}
