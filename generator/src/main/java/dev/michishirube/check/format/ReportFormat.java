package dev.michishirube.check.format;

import dev.michishirube.check.shape.ObjectShape;
import dev.michishirube.check.shape.Shape;
import dev.michishirube.check.shape.Shapes;
import dev.michishirube.model.Report;
import java.util.List;

/** A record under {@code reports/}. */
public final class ReportFormat {
  public static final Shape<Report> REPORT =
      ObjectShape.located(
          "report",
          keys -> {
            var id = keys.required("id", ValueFormats.OWN_ID, "変わらない名前（英小文字・数字・ハイフン）");
            var name = keys.required("program_name", Shapes.TEXT, "事業の名前");
            var organizations = keys.optional("organizations", RoleFormat.ROLES, "かかわる団体と役割");
            var period = keys.required("period", DateFormats.PERIOD, "事業の期間");
            var budget = keys.optional("budget", Shapes.list(ReportParts.BUDGET_LINE), "予算");
            var results = keys.optional("results", Shapes.list(ReportParts.RESULT), "目標と実績");
            var background = keys.optional("background", Shapes.TEXT, "始めたわけ");
            var effects = keys.optional("effects", Shapes.TEXTS, "よかったこと");
            var lessons = keys.optional("lessons", Shapes.TEXTS, "これからの課題");
            var distributions =
                keys.optional("distributions", Shapes.list(ReportParts.DISTRIBUTION), "配布会など");
            var attachments = keys.optional("attachments", Shapes.TEXTS, "付いている資料");
            var url = keys.optional("official_url", ValueFormats.URL, "公式ページの住所（https://…）");
            var note = keys.optional("note", Shapes.TEXT, "補足");
            var sources = keys.requiredOr("sources", SourceFormat.SOURCES, List.of(), "出典");
            EvidenceFormat.acknowledge(keys);
            return (in, node) ->
                new Report(
                    node.position(),
                    in.get(id),
                    in.get(name),
                    in.list(organizations),
                    in.get(period),
                    in.list(budget),
                    in.list(results),
                    in.find(background),
                    in.list(effects),
                    in.list(lessons),
                    in.list(distributions),
                    in.list(attachments),
                    in.find(url),
                    in.find(note),
                    in.get(sources));
          });

  private ReportFormat() {}
}
