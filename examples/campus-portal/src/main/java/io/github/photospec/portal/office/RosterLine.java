package io.github.photospec.portal.office;

/**
 * What is wrong with a roster, or worth a look, in words.
 *
 * @param row as spreadsheets count, from 1; 0 for the file as a whole
 * @param column the column's heading; empty text if it is about no column
 * @param message the sentence, with its place
 */
record RosterLine(int row, String column, String message) {}
