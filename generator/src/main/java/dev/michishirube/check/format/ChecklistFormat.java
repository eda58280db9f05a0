package dev.michishirube.check.format;

import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.model.Checklist;
import java.util.List;

/** A record under {@code checklists/}. */
public final class ChecklistFormat {
  private static final Shape<Checklist.Item> ITEM =
      Shapes.scalarOr(
          Shapes.map(Shapes.TEXT, text -> new Checklist.Item(text, null, List.of())),
          ObjectShape.of(
              "checklist_item",
              keys -> {
                var text = keys.required("text", Shapes.TEXT, "すること、用意するもの");
                var why = keys.optional("why", Shapes.TEXT, "そのわけ");
                var blanks = keys.optional("blanks", Shapes.TEXTS, "書き込む欄の見出し");
                return in -> new Checklist.Item(in.get(text), in.find(why), in.list(blanks));
              }));

  public static final Shape<Checklist> CHECKLIST =
      ObjectShape.located(
          "checklist",
          keys -> {
            var id = keys.required("id", ValueFormats.OWN_ID, "変わらない名前（英小文字・数字・ハイフン）");
            var title = keys.required("title", Shapes.TEXT, "題名");
            var forWhom = keys.optional("for", Shapes.TEXT, "だれのためか");
            var items = keys.required("items", Shapes.someOf(ITEM), "項目");
            var unsafe = keys.optional("unsafe_to_carry", ValueFormats.FLAG, "持ち歩くと危ないか（注意書きが出ます）");
            var sources = keys.optional("sources", Shapes.list(SourceFormat.SOURCE), "出典");
            EvidenceFormat.acknowledge(keys);
            return (in, node) ->
                new Checklist(
                    node.position(),
                    in.get(id),
                    in.get(title),
                    in.find(forWhom),
                    in.get(items),
                    in.or(unsafe, false),
                    in.list(sources));
          });

  private ChecklistFormat() {}
}
