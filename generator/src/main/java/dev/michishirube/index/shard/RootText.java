package dev.michishirube.index.shard;

import dev.michishirube.index.lunr.Field;
import dev.michishirube.index.lunr.Index;
import java.util.List;

/** What every query needs: where which terms are, and which terms are everywhere. */
final class RootText {
  private RootText() {}

  static NumberText of(SearchData data, Scores scores, List<TermShard> shards) {
    Index index = data.index();
    NumberText out = new NumberText();
    out.number(index.documents()).number(ResultText.RECORDS).number(PlaneText.RECORDS);
    texts(index.fields().stream().map(Field::name).toList(), out);
    texts(data.facets().stream().map(Facet::name).toList(), out);
    out.number(scores.frequent().size());
    scores.frequent().forEach(out::number);
    List<String> common = CommonTerms.of(index);
    texts(common, out);
    out.number(shards.size());
    for (int i = 1; i < shards.size(); i++) { // the first one has all that is less
      FrontCoding.write(shards.get(i - 1).from(), shards.get(i).from(), out);
    }
    List<Ahead> ahead = Ahead.of(data, shards);
    out.number(ahead.size());
    for (Ahead one : ahead) {
      out.text(one.form());
      out.number(one.file());
    }
    return out;
  }

  private static void texts(List<String> texts, NumberText out) {
    out.number(texts.size());
    texts.forEach(out::text);
  }
}
