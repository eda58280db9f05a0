package dev.michishirube.print.font;

/**
 * A glyph of a face.
 *
 * @param id glyph index in the face's file
 * @param text the character that it stands for, with its variation selector or combining mark
 * @param advance width in em
 */
public record Glyph(int id, String text, float advance) {}
