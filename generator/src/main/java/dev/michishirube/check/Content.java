package dev.michishirube.check;

import dev.michishirube.check.calendar.HolidayCalendar;
import dev.michishirube.load.SourceTree;
import dev.michishirube.model.Article;
import dev.michishirube.model.Center;
import dev.michishirube.model.Checklist;
import dev.michishirube.model.Concept;
import dev.michishirube.model.Correction;
import dev.michishirube.model.Leaflet;
import dev.michishirube.model.LocalDay;
import dev.michishirube.model.Organization;
import dev.michishirube.model.Program;
import dev.michishirube.model.Report;
import dev.michishirube.model.SiteConfig;
import dev.michishirube.model.Term;
import dev.michishirube.model.Translation;
import dev.michishirube.model.geo.Gazetteer;
import java.util.List;
import java.util.Map;

/**
 * All that the content folder holds, typed. Records that could not be typed are left out; each has
 * an error among the findings. Values under {@code visibility: secret} are not in here.
 *
 * @param vocabulary the terms of each vocabulary
 * @param calendar the public holidays of this guide
 * @param sources the trees, for assets and excerpts
 */
public record Content(
    Entry<SiteConfig> site,
    List<Entry<Center>> centers,
    List<Entry<Organization>> organizations,
    List<Entry<Program>> programs,
    List<Entry<Report>> reports,
    List<Entry<Article>> articles,
    List<Entry<Checklist>> checklists,
    List<Entry<Leaflet>> leaflets,
    Vocabulary vocabulary,
    List<Entry<Translation>> translations,
    List<Entry<Correction>> corrections,
    List<Entry<LocalDay>> localDays,
    HolidayCalendar calendar,
    Gazetteer gazetteer,
    SourceTree sources) {
  public Content {
    centers = List.copyOf(centers);
    organizations = List.copyOf(organizations);
    programs = List.copyOf(programs);
    reports = List.copyOf(reports);
    articles = List.copyOf(articles);
    checklists = List.copyOf(checklists);
    leaflets = List.copyOf(leaflets);
    translations = List.copyOf(translations);
    corrections = List.copyOf(corrections);
    localDays = List.copyOf(localDays);
  }

  /**
   * Topics, situations (困りごと), the glossary, and what readers look for.
   *
   * @param concepts of {@code synonyms.yaml}
   * @param readings parts of names with their readings
   * @param furigana words with their readings, for paper
   */
  public record Vocabulary(
      List<Entry<Term>> topics,
      List<Entry<Term>> situations,
      List<Entry<Term>> glossary,
      List<Entry<Concept>> concepts,
      Map<String, String> readings,
      Map<String, String> furigana) {
    public Vocabulary {
      topics = List.copyOf(topics);
      situations = List.copyOf(situations);
      glossary = List.copyOf(glossary);
      concepts = List.copyOf(concepts);
      readings = Map.copyOf(readings);
      furigana = Map.copyOf(furigana);
    }
  }
}
