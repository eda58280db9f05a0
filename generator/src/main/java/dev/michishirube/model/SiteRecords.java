package dev.michishirube.model;

import java.util.List;
import java.util.Map;

/**
 * The typed records that a {@link Site} is made from, before anything is dropped.
 *
 * @param readings parts of names with their readings in hiragana
 * @param furigana words with their readings in hiragana, for paper
 */
public record SiteRecords(
    SiteConfig config,
    List<Center> centers,
    List<Organization> organizations,
    List<Program> programs,
    List<Report> reports,
    List<Article> articles,
    List<Checklist> checklists,
    List<Leaflet> leaflets,
    List<Term> topics,
    List<Term> situations,
    List<Term> glossary,
    List<Concept> concepts,
    Map<String, String> readings,
    Map<String, String> furigana,
    List<Translation> translations,
    List<Correction> corrections,
    List<LocalDay> localDays) {
  public SiteRecords {
    centers = List.copyOf(centers);
    organizations = List.copyOf(organizations);
    programs = List.copyOf(programs);
    reports = List.copyOf(reports);
    articles = List.copyOf(articles);
    checklists = List.copyOf(checklists);
    leaflets = List.copyOf(leaflets);
    topics = List.copyOf(topics);
    situations = List.copyOf(situations);
    glossary = List.copyOf(glossary);
    concepts = List.copyOf(concepts);
    readings = Map.copyOf(readings);
    furigana = Map.copyOf(furigana);
    translations = List.copyOf(translations);
    corrections = List.copyOf(corrections);
    localDays = List.copyOf(localDays);
  }
}
