package dev.michishirube.print.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every telephone number of the sheet is one of the data's. Digits in an address of the web are
 * none.
 *
 * @param expected as the records write them; hyphens and brackets do not count
 */
public record Phones(Set<String> expected) implements Check {
  private static final String DASH = "[-‐‑–−ー()（） ]";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![0-9０-９A-Za-z_/.%=-])(?:0[0-9]{1,4}"
              + DASH
              + "{1,2}[0-9]{1,4}"
              + DASH
              + "{1,2}[0-9]{3,4}|0[0-9]{9,10}|#[0-9]{4})(?![0-9０-９A-Za-z_/%])");

  @Override
  public List<String> findings(PdfProof pdf) {
    Set<String> known = expected.stream().map(Phones::digits).collect(Collectors.toSet());
    List<String> findings = new ArrayList<>();
    for (List<Letter> number : in(pdf)) {
      String written = number.stream().map(Letter::text).collect(Collectors.joining());
      if (!known.contains(digits(written))) {
        findings.add(
            "page " + (number.getFirst().page() + 1) + " " + written + " is not in the data");
      }
    }
    return findings;
  }

  /** The letters of each number, those in decoration too. */
  static List<List<Letter>> in(PdfProof pdf) {
    List<List<Letter>> numbers = new ArrayList<>();
    List<List<Letter>> blocks = new ArrayList<>(Blocks.letters(pdf.root()));
    blocks.add(pdf.letters().stream().filter(Letter::isArtifact).toList());
    for (List<Letter> block : blocks) {
      StringBuilder text = new StringBuilder();
      List<Letter> owners = new ArrayList<>();
      for (Letter letter : block) {
        text.append(letter.text());
        letter.text().chars().forEach(c -> owners.add(letter));
      }
      Matcher found = NUMBER.matcher(text);
      while (found.find()) {
        numbers.add(List.copyOf(owners.subList(found.start(), found.end())));
      }
    }
    return numbers;
  }

  private static String digits(String number) {
    return number.replaceAll("[^0-9#]", "");
  }
}
