package dev.michishirube.model;

import org.commonmark.node.Document;

/**
 * Parsed Markdown.
 *
 * @param file the path that diagnostics print
 * @param firstLine line of the file (1-based) that the document begins at; source spans of the tree
 *     count from 0 there
 */
public record MarkdownBody(String file, int firstLine, Document document) {}
