package dev.michishirube.print.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Each page says which of how many it is: {@code 2 / 4}. */
public record PageNumbers() implements Check {
  @Override
  public List<String> findings(PdfProof pdf) {
    List<String> findings = new ArrayList<>();
    for (int i = 0; i < pdf.pages().size(); i++) {
      String number = (i + 1) + "[/／]" + pdf.pages().size();
      Pattern alone = Pattern.compile("(?<![0-9])" + number + "(?![0-9])");
      // The number stands beside other words, which end in a figure now and then.
      if (pdf.runs(i).stream().noneMatch(run -> alone.matcher(run).find())) {
        findings.add("page " + (i + 1) + " does not say so");
      }
    }
    return findings;
  }
}
